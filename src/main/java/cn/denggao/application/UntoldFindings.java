package cn.denggao.application;

import java.util.Set;

import cn.denggao.identity.Role;
import cn.denggao.identity.Role.Office;
import cn.denggao.kernel.Actor;

/**
 * What a hospital does not hear of before a leader has confirmed it: that an officer
 * wants to refuse an application or to return it once more. To its people the formal
 * review simply goes on.
 */
public final class UntoldFindings {

	/** The step of application-stage that stands for those that are not told. */
	public static final String TOLD_AS = "UserTask_ReviewFormally";

	private static final Set<String> WITHHELD = Set.of("UserTask_ApproveRejection", "UserTask_ApproveSecondReturn");

	private UntoldFindings() {
	}

	/** Whether the step says what was found. */
	public static boolean isWithheld(String element) {
		return WITHHELD.contains(element);
	}

	/** Whether somebody hears of it all the same: hospitals and third parties do not. */
	public static boolean mayHear(Actor reader) {
		return !reader.has(Role.THIRD_PARTY.code()) && reader.roles()
			.stream()
			.flatMap(code -> Role.of(code).stream())
			.noneMatch(role -> role.office() == Office.HOSPITAL);
	}

}
