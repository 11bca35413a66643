package cn.denggao.calendar;

import java.io.IOException;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Brings the years that ship with the program into a new database at start-up. */
@Component
class BundledYears implements SmartInitializingSingleton {

	private final ResourcePatternResolver files;

	private final ImportingYear importing;

	BundledYears(ResourcePatternResolver files, ImportingYear importing) {
		this.files = files;
		this.importing = importing;
	}

	@Override
	public void afterSingletonsInstantiated() {
		try {
			for (var file : files.getResources("classpath*:calendar/????.json")) {
				try (var content = file.getInputStream()) {
					importing.unlessKnown(content);
				}
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException("The bundled holiday notices cannot be read", ex);
		}
	}

}
