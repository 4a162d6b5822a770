import Recital
import Testing

@Suite("The subject of a sentence behind what it cites of its own")
struct SubjectBehindTests {
  @Test(
    "It says whose act it is",
    arguments: [
      "1. In its ⟦resolution 48/917|A/HRC/RES/48/917⟧, the Human Rights Council asked for a report.\n",
      "1. By its ⟦resolution 48/917|A/HRC/RES/48/917⟧ of 6 October 2021, the Human Rights Council did.\n",
      "1. In its ⟦resolution 60/917|A/RES/60/917⟧, the General Assembly asked for oil and lamps.\n",
      "1. Dans sa ⟦résolution 48/917|A/HRC/RES/48/917⟧, le Conseil des droits de l'homme a demandé un "
        + "rapport.\n",
      "1. En su ⟦resolución 48/917|A/HRC/RES/48/917⟧, el Consejo de Derechos Humanos solicitó un "
        + "informe.\n",
      "1. В своей ⟦резолюции 48/917|A/HRC/RES/48/917⟧ Совет по правам человека просил доклад.\n",
      "1. 人权理事会在其⟦第48/917号决议|A/HRC/RES/48/917⟧中请秘书长提交报告。\n",
    ])
  func subjects(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("What stands in the next sentence says nothing")
  func sentences() {
    let text =
      "The General Assembly,\n\n1. Recalls its ⟦resolution 48/917|A/RES/48/917⟧. Then, the Human Rights "
      + "Council met.\n"
    #expect(remarked(text) == text)
  }
}
