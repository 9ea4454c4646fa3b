namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Numbers of some projects, and shares of what they cost.</summary>
public sealed class SomeProjectsTests
{
    private const string List = """


        序号|项目名称|支出（万元）
        1|机房维护|20.10
        2|线路租用|30.20
        3|设备更新|41.05
        合计||91.35
        """;

    [Theory]
    [InlineData("年初批复2个项目，年中追加1个项目。", 0)]
    [InlineData("本年新增2个项目。", 0)]
    [InlineData("其中结转2个项目。", 0)]
    [InlineData("全年共实施2个项目。", 1)]
    [InlineData("全年共实施3个项目。", 0)]
    public void Only_a_number_of_all_projects_is_held_against_a_list_of_all(string text, int asked) =>
        Audited.Text(text + List).Findings.Count(finding => finding.Code == "D15-count").ShouldBe(asked);

    [Theory]
    [InlineData("6个项目全部开展自评。95分以上的1个，涉及预算23.01万元，占3.39%。")]
    [InlineData("共评价25个项目，其中优秀的9个，安排预算311.20万元，占40.16%。")]
    public void A_share_behind_a_budget_is_not_of_the_number_of_projects(string text) =>
        Audited.Text(text).Findings.ShouldBeEmpty();

    [Fact]
    public void A_share_right_behind_a_number_is_of_it() =>
        Audited.Text("97家单位中核查53家，占45.64%。").Findings.ShouldNotBeEmpty();
}
