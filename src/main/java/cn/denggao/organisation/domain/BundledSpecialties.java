package cn.denggao.organisation.domain;

import java.io.IOException;

import cn.denggao.organisation.OrganisationRegister;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Brings the dictionary of specialties into a new database at start-up. */
@Component
class BundledSpecialties implements SmartInitializingSingleton {

	private final Resource dictionary;

	private final Specialties specialties;

	private final OrganisationRegister register;

	BundledSpecialties(@Value("classpath:organisation/specialties.yaml") Resource dictionary, Specialties specialties,
			OrganisationRegister register) {
		this.dictionary = dictionary;
		this.specialties = specialties;
		this.register = register;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (specialties.count() > 0) {
			return;
		}
		try (var file = dictionary.getInputStream()) {
			register.importFrom(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The dictionary of specialties cannot be read", ex);
		}
	}

}
