package cn.denggao.engine;

import java.util.List;

/**
 * What a delegate reads from the diagram at its element. One bean for each such delegate;
 * no other delegate may have fields drawn.
 *
 * @param delegate name of its bean
 * @param tellsHospital whether it speaks to the hospital of the case's project, and so
 * belongs in no process without one and nowhere in what is kept from hospitals
 */
public record DrawnFields(String delegate, boolean tellsHospital, List<DrawnField> fields) {

	public DrawnFields {
		fields = List.copyOf(fields);
	}

}
