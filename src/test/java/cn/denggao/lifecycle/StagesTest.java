package cn.denggao.lifecycle;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import cn.denggao.DenggaoTest;
import cn.denggao.tracking.PositionsAgree;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * The real program and engine for the stages after approval; what rounds, agreements and
 * panels say is kept on paper, and the clock shows whatever day the story needs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DenggaoTest
@ExtendWith(PositionsAgree.class)
@Import({ StagesTest.Paper.class, ProjectStory.class, TermStory.class })
public @interface StagesTest {

	/** Stands in for the modules above. */
	@TestConfiguration
	class Paper {

		@Bean
		@Primary
		StoryClock storyClock() {
			return new StoryClock();
		}

		@Bean
		@Primary
		PaperRounds paperRounds() {
			return new PaperRounds();
		}

		@Bean
		@Primary
		PaperAgreements paperAgreements() {
			return new PaperAgreements();
		}

		@Bean
		@Primary
		PaperPanels paperPanels() {
			return new PaperPanels();
		}

	}

}
