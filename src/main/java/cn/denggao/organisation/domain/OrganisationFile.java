package cn.denggao.organisation.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import cn.denggao.kernel.Refused;
import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.RegionSummary;
import cn.denggao.organisation.SpecialtySummary;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** A YAML file of organisations; each list may be left out. */
record OrganisationFile(List<RegionSummary> regions, List<AuthoritySummary> authorities,
		List<HospitalSummary> hospitals, List<SpecialtySummary> specialties) {

	private static final ObjectMapper YAML = YAMLMapper.builder().findAndAddModules().build();

	OrganisationFile {
		regions = listed(regions);
		authorities = listed(authorities);
		hospitals = listed(hospitals);
		specialties = listed(specialties);
	}

	static OrganisationFile read(InputStream yaml) {
		try {
			return YAML.readValue(yaml, OrganisationFile.class);
		}
		catch (IOException ex) {
			throw Refused.because("organisation.file-unreadable", ex.getMessage());
		}
	}

	private static <T> List<T> listed(List<T> rows) {
		return (rows != null) ? List.copyOf(rows) : List.of();
	}

}
