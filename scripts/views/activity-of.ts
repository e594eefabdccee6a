import type { Activity, Subject } from '../model.ts'

/** The activity that a set of cards is for. */
export function activityOf({ workshops }: Subject, id: string): Activity {
  const activity = workshops.activities.find(one => one.id === id)
  if (activity === undefined) throw new Error(`there is no activity with the id ${id}`)
  return activity
}
