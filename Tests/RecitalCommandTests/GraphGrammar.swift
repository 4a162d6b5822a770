/// What GEXF 1.3 and GraphML 1.0 allow of the elements that are written, as grammars in RELAX NG.
///
/// They were written after the descriptions; the schemas of the authors are asked too where they are.
enum GraphGrammar {
  static func text(of ending: String) -> String { ending == "gexf" ? gexf : graphML }

  private static let gexf = """
    <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://gexf.net/1.3"
        datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
      <start><element name="gexf">
        <attribute name="version"><value>1.3</value></attribute>
        <element name="graph">
          <attribute name="mode"><choice><value>static</value><value>dynamic</value></choice></attribute>
          <attribute name="defaultedgetype"><value>directed</value></attribute>
          <attribute name="timeformat"><value>date</value></attribute>
          <zeroOrMore><element name="attributes">
            <attribute name="class"><choice><value>node</value><value>edge</value></choice></attribute>
            <zeroOrMore><element name="attribute">
              <attribute name="id"><data type="string"/></attribute>
              <attribute name="title"><data type="string"/></attribute>
              <attribute name="type"><choice>
                <value>string</value><value>integer</value><value>double</value><value>boolean</value>
              </choice></attribute>
            </element></zeroOrMore>
          </element></zeroOrMore>
          <element name="nodes"><zeroOrMore><element name="node">
            <attribute name="id"><data type="string"/></attribute>
            <attribute name="label"><data type="token"/></attribute>
            <ref name="rest"/>
          </element></zeroOrMore></element>
          <element name="edges"><zeroOrMore><element name="edge">
            <attribute name="id"><data type="string"/></attribute>
            <attribute name="source"><data type="nonNegativeInteger"/></attribute>
            <attribute name="target"><data type="nonNegativeInteger"/></attribute>
            <attribute name="label"><data type="token"/></attribute>
            <attribute name="kind"><data type="token"/></attribute>
            <attribute name="weight"><data type="double"/></attribute>
            <ref name="rest"/>
          </element></zeroOrMore></element>
        </element>
      </element></start>
      <define name="rest">
        <optional><attribute name="start"><data type="date"/></attribute></optional>
        <optional><element name="attvalues"><zeroOrMore><element name="attvalue">
          <attribute name="for"><data type="nonNegativeInteger"/></attribute>
          <attribute name="value"><data type="string"/></attribute>
        </element></zeroOrMore></element></optional>
      </define>
    </grammar>
    """

  private static let graphML = """
    <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://graphml.graphdrawing.org/xmlns"
        datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
      <start><element name="graphml">
        <optional><attribute name="schemaLocation" ns="http://www.w3.org/2001/XMLSchema-instance">
          <data type="string"/></attribute></optional>
        <zeroOrMore><element name="key">
          <attribute name="id"><data type="ID"/></attribute>
          <attribute name="for"><choice><value>node</value><value>edge</value></choice></attribute>
          <attribute name="attr.name"><data type="NMTOKEN"/></attribute>
          <attribute name="attr.type"><choice>
            <value>boolean</value><value>int</value><value>double</value><value>string</value>
          </choice></attribute>
        </element></zeroOrMore>
        <element name="graph">
          <attribute name="id"><data type="NMTOKEN"/></attribute>
          <attribute name="edgedefault"><value>directed</value></attribute>
          <zeroOrMore><choice>
            <element name="node">
              <attribute name="id"><data type="NMTOKEN"/></attribute><ref name="values"/>
            </element>
            <element name="edge">
              <attribute name="id"><data type="NMTOKEN"/></attribute>
              <attribute name="source"><data type="NMTOKEN"/></attribute>
              <attribute name="target"><data type="NMTOKEN"/></attribute><ref name="values"/>
            </element>
          </choice></zeroOrMore>
        </element>
      </element></start>
      <define name="values"><zeroOrMore><element name="data">
        <attribute name="key"><data type="IDREF"/></attribute><text/>
      </element></zeroOrMore></define>
    </grammar>
    """
}
