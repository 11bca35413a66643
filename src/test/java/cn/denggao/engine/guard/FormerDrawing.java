package cn.denggao.engine.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.camunda.bpm.engine.ProcessEngine;

import org.springframework.core.io.ClassPathResource;

/**
 * A diagram as it was shipped before, by which new cases run until it is closed: cases of
 * a round that began before the program was renewed.
 */
public final class FormerDrawing implements AutoCloseable {

	private final ProcessEngine engine;

	private final String part;

	private final String file;

	/**
	 * @param part folder of the diagram as it is shipped now, such as {@code approval}
	 */
	public FormerDrawing(ProcessEngine engine, String part, String file) {
		this.engine = engine;
		this.part = part;
		this.file = file;
		deploy("former/" + file);
	}

	private void deploy(String path) {
		try (InputStream diagram = new ClassPathResource(path).getInputStream()) {
			Unguarded.doing(engine,
					() -> engine.getRepositoryService().createDeployment().addInputStream(file, diagram).deploy());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		deploy("processes/" + part + "/" + file);
	}

}
