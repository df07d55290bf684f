/** The questions that a slide with a quiz asks. */
import type { QuizQuestion } from '../../data/loader/schema.ts'
import quiz from '#lesson/slide-quiz'
import { lesson } from '../site/place'

/** Those of its place that this page's lesson asks, in their order. */
export function askedQuestions(at: QuizQuestion['at']): typeof quiz {
  return quiz.filter(question => question.at === at && (lesson.quiz?.includes(question.id) ?? true))
}
