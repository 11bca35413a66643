package cn.denggao.application;

import java.util.List;
import java.util.Map;

import cn.denggao.DenggaoTest;
import cn.denggao.kernel.Refused;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Submitted dossiers of a whole round are read together. */
@DenggaoTest
class DossiersTogetherTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private DossierReading reading;

	@Test
	void readsTheNewestOfAllAsOneByOneAndRefusesWhatWasNeverSubmitted() {
		// given
		var story = new ApplicationStory(context);
		var round = story.openRound();
		var one = story.submitted(round, "SX01", "03.04");
		var other = story.submitted(round, "SX02", "03.04");
		var draft = story.draft(round, "SX01", "03.05");

		// then
		assertThat(reading.submittedOf(List.of(one, other)))
			.isEqualTo(Map.of(one, reading.submitted(one), other, reading.submitted(other)));
		assertThatThrownBy(() -> reading.submittedOf(List.of(one, draft))).isInstanceOf(Refused.class)
			.hasMessage("kernel.not-found");
	}

}
