package cn.denggao.application.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.denggao.application.ProjectStatus;
import cn.denggao.programme.VetoKind;

/**
 * What lies behind the facts of a check, by number, name and date, all of the hospital
 * itself.
 *
 * @param building its projects of the specialty under construction
 * @param ended its projects of the specialty that put the ban
 * @param declared vetoes its application declares
 * @param confirmed vetoes in force against it
 */
public record Grounds(List<Building> building, List<Ended> ended, List<Declared> declared, List<Confirmed> confirmed) {

	public Grounds {
		building = Objects.requireNonNullElse(building, List.of());
		ended = Objects.requireNonNullElse(ended, List.of());
		declared = Objects.requireNonNullElse(declared, List.of());
		confirmed = Objects.requireNonNullElse(confirmed, List.of());
	}

	/**
	 * A project under construction.
	 *
	 * @param number official, else of the application
	 */
	public record Building(String number, String title, ProjectStatus status) {
	}

	/**
	 * A project that was ended.
	 *
	 * @param how terminated or revoked
	 * @param until the last day of the ban that it put
	 */
	public record Ended(String number, String title, ProjectStatus how, LocalDate on, LocalDate until) {
	}

	/**
	 * A veto that the application declares.
	 *
	 * @param name as the form words it
	 * @param on day on which its section was saved last
	 */
	public record Declared(String name, LocalDate on) {
	}

	/** A veto that two persons have found. */
	public record Confirmed(VetoKind kind, LocalDate on) {
	}

}
