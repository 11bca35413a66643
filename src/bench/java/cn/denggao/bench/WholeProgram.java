package cn.denggao.bench;


import javax.sql.DataSource;

import cn.denggao.DenggaoApplication;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Everything that ships, as it ships, on a database of the bench; nobody sends mail. */
final class WholeProgram implements AutoCloseable {

	/** Given as arguments, which weigh more than the program's own settings. */
	private static final String[] SETTINGS = { "--denggao.scheduling=false",
			"--camunda.bpm.job-execution.enabled=false", "--spring.flyway.placeholders.demonstration=true",
			"--spring.flyway.baseline-on-migrate=true", "--spring.flyway.baseline-version=0",
			"--logging.level.root=warn", "--server.port=0" };

	private final ConfigurableApplicationContext context;

	private WholeProgram(ConfigurableApplicationContext context) {
		this.context = context;
	}

	static WholeProgram start(Server.Database database) {
		return new WholeProgram(new SpringApplicationBuilder(DenggaoApplication.class).registerShutdownHook(false)
			.initializers(starting -> {
				var beans = (GenericApplicationContext) starting;
				beans.getBeanFactory().registerSingleton("shippedClasses", new ShippedClasses());
				beans.registerBean(DataSource.class, database::pool);
			})
			.run(SETTINGS));
	}

	ConfigurableApplicationContext context() {
		return context;
	}

	<T> T get(Class<T> type) {
		return context.getBean(type);
	}

	@Override
	public void close() {
		context.close();
	}

	/** Tests and benchmarks stand on the same class path and are no part of the program. */
	private static final class ShippedClasses extends TypeExcludeFilter {

		@Override
		public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
			return !reader.getResource().toString().contains("/target/classes/");
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof ShippedClasses;
		}

		@Override
		public int hashCode() {
			return ShippedClasses.class.hashCode();
		}

	}

}
