/** Said when somebody else has a place: `Waiting for process 4711 on ward-pc, which is writing this pack.` */
export const waitingFor = (place: string, holder: string): string =>
  `Waiting for ${holder || 'another run'}, which is writing ${place}.`
