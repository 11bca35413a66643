package cn.denggao.review;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import cn.denggao.DenggaoTest;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The real program and engine, with rounds and projects kept on paper. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DenggaoTest
@Import({ ReviewTest.Paper.class, PanelStory.class })
@interface ReviewTest {

	/** Stands in for the modules above. */
	@TestConfiguration
	class Paper {

		@Bean
		@Primary
		PaperRound paperRound() {
			return new PaperRound();
		}

		@Bean
		@Primary
		PaperProjects paperProjects() {
			return new PaperProjects();
		}

	}

}
