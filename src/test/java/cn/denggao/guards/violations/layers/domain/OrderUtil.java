package cn.denggao.guards.violations.layers.domain;

import java.io.Serializable;
import java.util.Date;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.beans.factory.annotation.Autowired;

/** Breaks several habits at once. */
@Entity
class OrderUtil implements Serializable {

	@Id
	private Long id;

	@Autowired
	private transient Date moment;

	void setMoment(Date moment) {
		this.moment = moment;
		System.out.println(id);
	}

	Date moment() {
		return moment;
	}

}
