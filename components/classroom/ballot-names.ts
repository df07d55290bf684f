/** What the questions that a class is asked are called in a room: by names that no two have. */
import type { Round } from './state'

export const pollBallot = (poll: string, round: Round) => `poll.${poll}.${round}`
export const decisionBallot = (decision: string) => `decision.${decision}`
export const claimBallot = (claim: string) => `claim.${claim}`
export const quizBallot = (question: string) => `quiz.${question}`
