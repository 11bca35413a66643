package cn.denggao.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.util.List;

import cn.denggao.programme.RoundSummary;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.springframework.core.io.ClassPathResource;

/**
 * The rounds a demonstration shows, one act each, in order, and how far each is played.
 */
record Playbill(List<Act> acts) {

	static Playbill read() {
		try (var file = new ClassPathResource("demonstration/playbill.yaml").getInputStream()) {
			return YAMLMapper.builder().addModule(new JavaTimeModule()).build().readValue(file, Playbill.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * One round.
	 *
	 * @param programme code of the programme
	 * @param category code of its category
	 * @param year year the round is for
	 * @param documentNo number of the notice that opens it
	 * @param windowDays working days for applying
	 * @param recommendationDays working days for recommending after that
	 * @param closingTime when both windows close on their last day
	 * @param applications keys of the applications in applications.yaml
	 * @param until how far it is played
	 */
	record Act(String programme, String category, int year, String title, String documentNo, int windowDays,
			int recommendationDays, LocalTime closingTime, List<String> applications, Goal until) {

		/** Whether a round is one of this act's category. */
		boolean isOf(RoundSummary round) {
			return round.programmeCode().equals(programme) && round.categoryCode().equals(category);
		}

	}

	/** How far an act is played. */
	enum Goal {

		OPEN, IN_REVIEW, IN_CONSTRUCTION

	}

}
