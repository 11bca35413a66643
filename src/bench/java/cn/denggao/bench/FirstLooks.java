package cn.denggao.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.denggao.engine.guard.Finding;
import cn.denggao.engine.guard.Inspection;

import org.springframework.beans.factory.config.BeanPostProcessor;

/** Notes how long the guard took over each file when it saw it first. */
final class FirstLooks implements BeanPostProcessor {

	private final Map<String, Long> nanoseconds = new LinkedHashMap<>();

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof Inspection inspection) ? new Noting(inspection) : bean;
	}

	/** Over all files of the start-up together. */
	double milliseconds() {
		return nanoseconds.values().stream().mapToLong(Long::longValue).sum() / 1e6;
	}

	/** Passes everything on. */
	private final class Noting implements Inspection {

		private final Inspection inspection;

		Noting(Inspection inspection) {
			this.inspection = inspection;
		}

		@Override
		public List<Finding> inspect(String file, byte[] content, Set<String> coming, String owner) {
			var began = System.nanoTime();
			var findings = inspection.inspect(file, content, coming, owner);
			nanoseconds.putIfAbsent(file, System.nanoTime() - began);
			return findings;
		}

	}

}
