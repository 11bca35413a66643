package cn.denggao.engine.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.core.io.ClassPathResource;

/** A file of statements that comes with the program. */
public final class ShippedMapper {

	private ShippedMapper() {
	}

	/** Teaches the engine the statements of the file; answers with all it knows now. */
	public static Configuration read(String file, ProcessEngineConfigurationImpl engine) {
		var mybatis = engine.getSqlSessionFactory().getConfiguration();
		try (var mapper = new ClassPathResource(file).getInputStream()) {
			new XMLMapperBuilder(mapper, mybatis, file, mybatis.getSqlFragments()).parse();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return mybatis;
	}

}
