namespace Hengji.Auditing.Tests.Verdicts;

/// <summary>One wrong figure that several relations of its paragraph break at.</summary>
public sealed class OneContradictionTests
{
    private const string Items = """
        “社会保障和就业支出（类）行政事业单位养老支出（款）事业单位离退休（项）”220.79万元，主要用于退休费。年初预算为224.43万元，支出决算为220.79万元，完成年初预算的98.38%。

        “社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位职业年金缴费支出（项）”257.14万元，主要用于职业年金。年初预算为274.82万元，支出决算为{0}万元，完成年初预算的93.57%。

        “卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）”102.55万元，主要用于医疗保险。年初预算为110.00万元，支出决算为102.55万元，完成年初预算的93.23%。
        """;

    [Fact]
    public void Is_an_error_with_what_it_should_be()
    {
        Audited.Text(With("257.14")).Broken().ShouldBeEmpty();
        var findings = Audited.Text(With("245.53")).Findings;
        findings.ShouldContain(finding => !finding.IsQuestion);
        findings.ShouldAllBe(finding => finding.Suspects[0].Figure.Printed == "245.53");
    }

    [Fact]
    public void Is_not_told_twice_of_the_same_figures() =>
        Audited.Text(With("245.53")).Findings.Select(finding => string.Join(' ', finding.Places.Select(place => place.Figure.ToString()).Order(StringComparer.Ordinal))).ShouldBeUnique();

    private static string With(string figure) => Items.Replace("{0}", figure, StringComparison.Ordinal);
}
