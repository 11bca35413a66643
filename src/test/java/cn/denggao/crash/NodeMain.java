package cn.denggao.crash;

import java.io.IOException;
import java.util.List;
import java.util.TimeZone;

import cn.denggao.DenggaoApplication;
import cn.denggao.modeling.migration.LongLifeContract;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * The program as a process of its own, on the class path of the tests but without their
 * beans. The first node also prepares the story.
 */
public final class NodeMain {

	static final String PREPARES = "crash.prepares";

	/** What a node prepares when it has started. */
	enum Story {

		NONE, REVIEWS, MIGRATION

	}

	private NodeMain() {
	}

	public static void main(String[] args) {
		try {
			run(args);
		}
		catch (RuntimeException ex) {
			LoggerFactory.getLogger(NodeMain.class).error("The node ends", ex);
			System.exit(1);
		}
	}

	private static void run(String[] args) {
		TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
		var program = new SpringApplication(DenggaoApplication.class);
		program
			.addInitializers(context -> context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()));
		program.addPrimarySources(List.of(LongLifeContract.class));
		var context = program.run(args);
		switch (context.getEnvironment().getProperty(PREPARES, Story.class, Story.NONE)) {
			case REVIEWS -> new Preparation(context).prepare();
			case MIGRATION -> new ManyCases(context).prepare();
			case NONE -> {
				// another node does
			}
		}
	}

	/** Leaves what was compiled as a test out of the component scan. */
	private static final class WithoutTests extends TypeExcludeFilter {

		@Override
		public boolean match(MetadataReader type, MetadataReaderFactory factory) throws IOException {
			return type.getResource().getURL().getPath().contains("/test-classes/");
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof WithoutTests;
		}

		@Override
		public int hashCode() {
			return WithoutTests.class.hashCode();
		}

	}

}
