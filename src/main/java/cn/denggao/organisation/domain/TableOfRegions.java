package cn.denggao.organisation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.denggao.organisation.RegionPlan;
import cn.denggao.organisation.RegionSummary;
import cn.denggao.organisation.RegionTable;
import cn.denggao.organisation.events.RegionsRecorded;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares a table of regions with what is known, and takes it over. */
@Service
@Transactional
class TableOfRegions implements RegionTable {

	private final Regions regions;

	private final WritingRegions writing;

	private final ApplicationEventPublisher events;

	TableOfRegions(Regions regions, WritingRegions writing, ApplicationEventPublisher events) {
		this.regions = regions;
		this.writing = writing;
		this.events = events;
	}

	@Override
	@Transactional(readOnly = true)
	public RegionPlan plan(String rows, LocalDate completeFrom) {
		Map<String, RegionSummary> known = regions.findAll()
			.stream()
			.map(Region::summary)
			.collect(Collectors.toMap(RegionSummary::code, Function.identity()));
		var told = new LinkedHashMap<>(new RegionRows(known).read(rows));
		int count = told.size();
		if (completeFrom != null) {
			ended(known, told, completeFrom.minusDays(1)).forEach(region -> told.put(region.code(), region));
		}
		return compared(count, known, told);
	}

	@Override
	public RegionPlan accept(String rows, LocalDate completeFrom) {
		writing.lock();
		var plan = plan(rows, completeFrom);
		var changed = new ArrayList<>(plan.added());
		plan.changed().forEach(each -> changed.add(each.after()));
		writing.replace(changed);
		events.publishEvent(new RegionsRecorded(changed.size()));
		return plan;
	}

	@Override
	@Transactional(readOnly = true)
	public Page<RegionSummary> find(String text, Pageable page) {
		return regions.findByCodeStartingWithOrNameContainingOrderByCode(text, text, page).map(Region::summary);
	}

	private static List<RegionSummary> ended(Map<String, RegionSummary> known, Map<String, RegionSummary> told,
			LocalDate lastDay) {
		return known.values()
			.stream()
			.filter(region -> region.validTo() == null && !told.containsKey(region.code()))
			.filter(region -> region.validFrom() == null || !region.validFrom().isAfter(lastDay))
			.map(region -> new RegionSummary(region.code(), region.name(), region.level(), region.parent(),
					region.capital(), region.validFrom(), lastDay, region.successor()))
			.toList();
	}

	private static RegionPlan compared(int count, Map<String, RegionSummary> known, Map<String, RegionSummary> told) {
		var added = told.values().stream().filter(region -> !known.containsKey(region.code())).toList();
		var changed = told.values()
			.stream()
			.filter(region -> known.containsKey(region.code()) && !known.get(region.code()).equals(region))
			.sorted(Comparator.comparing(RegionSummary::code))
			.map(region -> new RegionPlan.Changed(known.get(region.code()), region))
			.toList();
		return new RegionPlan(count, added, changed);
	}

}
