namespace Hengji.Auditing.Tests.Tables;

/// <summary>The same number told in other words, one slip of the hand apart.</summary>
public sealed class ToldAgainTests
{
    [Theory]
    [InlineData("共清理历史积案286件", "全年286件历史积案已经办结", 0)]
    [InlineData("共清理历史积案268件", "全年286件历史积案已经办结", 1)]
    [InlineData("巡检消防设施12,406处", "所巡检的消防设施共12460处", 1)]
    [InlineData("巡检消防设施12,406处", "所巡检的消防设施共31890处", 0)]
    [InlineData("选聘护林员52名", "护林员25名的劳务费已发放", 1)]
    [InlineData("选聘护林员52名", "护林员54名的劳务费已发放", 1)]
    [InlineData("选聘护林员352名", "退出护林员325名", 0)]
    [InlineData("计划修缮校舍1,240平方米", "修缮校舍1,204平方米", 0)]
    [InlineData("高压割灌机新添31台", "高压割灌机130台已经登记入库", 0)]
    [InlineData("高压割灌机新添31台", "高压割灌机13台已经登记入库", 0)]
    public void Is_asked_about_between_sentences(string first, string later, int asked) =>
        Asked($"{first}，群众反映良好。\n\n{later}，另有培训5场。").ShouldBe(asked);

    [Theory]
    [InlineData("1,736", 0)]
    [InlineData("1,763", 1)]
    public void Is_asked_about_between_a_sentence_and_a_total(string told, int asked) =>
        Asked($"""
            五所公办园在园幼儿{told}名。

            | 幼儿园 | 班级数（个） | 幼儿数（名） |
            |---|---|---|
            | 一幼 | 30 | 900 |
            | 二幼 | 28 | 836 |
            | 合计 | 58 | 1736 |
            """).ShouldBe(asked);

    [Theory]
    [InlineData("15.73", 0)]
    [InlineData("17.53", 1)]
    [InlineData("16.90", 1)]
    public void A_sentence_may_round_to_a_larger_unit(string told, int asked) =>
        Asked($"""
            2023年，全县政府性基金预算收入完成{told}亿元，形势总体平稳。

            单位：万元

            | 项目 | 2022年决算数 | 2023年执行数 |
            |---|---|---|
            | 政府性基金预算收入 | 161020 | 157288 |
            """).ShouldBe(asked);

    [Theory]
    [InlineData("原计划的48处泵站已建成", "计划新建泵站84处", 1)]
    [InlineData("巡护站值守≥300天", "全年巡护站值守306天", 0)]
    public void What_is_near_may_be_another(string first, string later, int asked) =>
        Asked($"{first}，群众反映良好。\n\n{later}，另有培训5场。").ShouldBe(asked);

    [Fact]
    public void What_was_aimed_at_and_what_was_reached_are_two() =>
        Asked("建成充电桩328个，安装路灯1,427盏，种植行道树2,640株。\n\n建成充电桩382个，安装路灯1,472盏，种植行道树2,640株。").ShouldBe(0);

    private static int Asked(string text) => Audited.Markdown(text).Findings.Count(finding => finding.IsQuestion && finding.Message.Contains("似为同一事项", StringComparison.Ordinal));
}
