package cn.denggao.programme.web;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.identity.Role.Office;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundVisibility;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Stands before everything below {@code /rounds/{id}}, whichever module answers there:
 * for hospitals and authorities that do not see the round it is not there. Of a discarded
 * draft only the rules are there to be read. Every page asks besides who may do what.
 */
@Component
class RoundGate implements HandlerInterceptor, WebMvcConfigurer {

	private static final Pattern OF_A_ROUND = Pattern.compile("/rounds/\\{(\\w+)}.*");

	private static final String RULES = "/rounds/{round}/rules";

	private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{1,8}(-[0-9a-fA-F]{1,4}){3}-[0-9a-fA-F]{1,12}");

	private final RoundDirectory rounds;

	private final RoundVisibility visibility;

	private final CurrentActor currentActor;

	RoundGate(RoundDirectory rounds, RoundVisibility visibility, CurrentActor currentActor) {
		this.rounds = rounds;
		this.visibility = visibility;
		this.currentActor = currentActor;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/rounds/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			return true; // what was refused already is still in the request
		}
		roundOf(request).ifPresent(id -> require(id, RULES.equals(patternOf(request))));
		return true;
	}

	/** What is no round's id is left to whoever answers there. */
	private static Optional<RoundId> roundOf(HttpServletRequest request) {
		var variable = OF_A_ROUND.matcher(patternOf(request));
		if (!variable.matches()
				|| !(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> all)) {
			return Optional.empty();
		}
		var text = String.valueOf(all.get(variable.group(1)));
		return ID.matcher(text).matches() ? Optional.of(RoundId.parse(text)) : Optional.empty();
	}

	private static String patternOf(HttpServletRequest request) {
		return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
	}

	private void require(RoundId id, boolean rules) {
		var actor = currentActor.get();
		if (!sitsInTheTree(actor)) {
			return;
		}
		var round = rounds.require(id);
		if (!visibility.maySee(round, actor)) {
			throw Refused.notFound();
		}
		if (round.isDiscarded() && !rules) {
			throw Refused.tooLate("programme.round.discarded");
		}
	}

	/** Experts and administrators sit nowhere; the pages know what is theirs. */
	private static boolean sitsInTheTree(Actor actor) {
		return actor.has(Role.SUPERVISOR.code()) || actor.roles()
			.stream()
			.flatMap(code -> Role.of(code).stream())
			.anyMatch(role -> role.office() == Office.AUTHORITY || role.office() == Office.HOSPITAL);
	}

}
