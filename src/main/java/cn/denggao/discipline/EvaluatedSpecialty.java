package cn.denggao.discipline;

/**
 * A grade that others have given.
 *
 * @param hospital id of the hospital
 * @param specialty code in the dictionary of specialties
 * @param direction the direction within it, null for the whole specialty
 * @param cycle what the evaluation calls this time, e.g. a first cycle
 * @param source the paper in which it was published
 */
public record EvaluatedSpecialty(String hospital, String specialty, String direction, int year, String cycle,
		String grade, String source) {
}
