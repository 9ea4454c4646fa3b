namespace Hengji.Auditing.Tests.Tables;

/// <summary>Words of score sheets and of what text tells of them that are easily taken for something else.</summary>
public sealed class SheetNamesTests
{
    private const string Points = """
        自评表

        一级指标|二级指标|三级指标|分值|得分
        产出指标|数量指标|完成改造户数|50|49
        效益指标|社会效益|受益人数|30|30
        满意度指标|满意度|群众满意度|10|10
        预算执行|执行率|预算执行率|10|9.5
        总分（{0}）|||100|98.5
        """;

    private const string Parts = """
        绩效目标完成情况：新建管网120公里，改造泵站12座，其中智能化泵站完成目标的150%。

        三级指标|年度目标值|实际完成值|分值|得分
        新建管网|≥110公里|120公里|10|10
        改造泵站|≥10座|12座|10|10
        """;

    [Theory]
    [InlineData("含预算执行率10分")]
    [InlineData("其中执行率10分")]
    [InlineData("不含加分5分")]
    public void Points_of_a_part_are_none_of_the_total(string bracket) => Points.Replace("{0}", bracket, StringComparison.Ordinal).ShouldBeSilent();

    [Fact]
    public void The_rate_of_a_part_is_none_of_the_indicator() => Parts.ShouldBeSilent();
}
