namespace Hengji.Auditing.Tests.Tables;

/// <summary>Projects told in the text that have sheets of their own, and what a total row counts.</summary>
public sealed class ProjectSheetTests
{
    private const string Sheets = """
        参加自评的项目中，“河道保洁补助”预算365.07万元，执行361.44万元，得98.9分；“水源地标识标牌”预算221.53万元，执行213.16万元，得97.87分。

        项目支出绩效自评表

        项目名称|河道保洁补助||||
        预算执行情况（万元）|预算数（A）|执行数（B）|执行率（B/A）|分值|得分
        |365.07|361.44|99.01%|10|9.9
        一级指标|三级指标|年初目标值（A）|实际完成值（B）|分值|得分
        产出指标|保洁河道数|58条|67条|50|50
        效益指标|保洁达标率|98%|99.9%|40|39
        总分||||100|98.9
        """;

    private const string Benefits = """
        效益指标。受益4683人，每户平均投入134623.21元，未发生截留挪用。

        乡镇|计划数（户）|完成数（户）|受益人数（人）|户均投入（元）
        北岗镇|55|57|2101|125310.11
        南塘镇|50|52|2582|144830.79
        合计|105|109|4683|134623.21
        """;

    [Fact]
    public void A_project_has_the_budget_of_its_sheet()
    {
        Sheets.ShouldBeSilentOf("D14");
        ShouldAsk(Sheets, "预算365.07", "预算336.05");
        ShouldAsk(Sheets, "执行361.44", "执行316.44");
        ShouldAsk(Sheets, "得98.9", "得89.9");
    }

    [Fact]
    public void What_is_counted_may_be_told_without_its_measure_word()
    {
        Benefits.ShouldBeSilentOf("D14");
        ShouldAsk(Benefits, "受益4683", "受益4685");
    }

    private static void ShouldAsk(string text, string printed, string slipped)
    {
        text.ShouldContain(printed);
        var at = text.IndexOf(printed, StringComparison.Ordinal);
        Audited.Text(text[..at] + slipped + text[(at + printed.Length)..]).Findings.ShouldContain(finding => finding.Places.Any(place => place.Quote.Contains(slipped, StringComparison.Ordinal)), slipped);
    }
}

file static class Silence
{
    public static void ShouldBeSilentOf(this string text, string code) =>
        Audited.Text(text).Findings.Where(finding => finding.Code.StartsWith(code, StringComparison.Ordinal)).Select(finding => finding.Message).ShouldBeEmpty();
}
