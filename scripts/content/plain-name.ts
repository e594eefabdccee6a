/**
 * The name that was meant for a file of YAML: `compact.yaml` for `compact.yml`, `compact (1).yaml`, `compact copy.yaml`
 * and `compact.yaml.txt`. Others stay as they are.
 */
export function plainName(name: string): string {
  const [, stem] = /^(.*?)(?: - copy| copy)?(?: ?\(\d+\)| \d+)?\.ya?ml(?:\.txt)?$/i.exec(name) ?? []
  return stem === undefined ? name : `${stem}.yaml`
}
