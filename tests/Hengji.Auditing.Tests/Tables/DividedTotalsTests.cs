using Hengji.Auditing.Tables.Sums;

namespace Hengji.Auditing.Tests.Tables;

/// <summary>Totals of few rows whose parts say by their own words that they divide them.</summary>
public sealed class DividedTotalsTests
{
    [Theory]
    [InlineData("| 部门 | 抽查项目（个） | 符合 | 基本符合 | 不符合 |\n|---|---|---|---|---|\n| 教育局 | 14 | 9 | 4 | 1 |\n| 卫健局 | 11 | {0} | 4 | 1 |", "6", "8")]
    [InlineData("| 项目 | 一季度 | 二季度 | 三季度 | 四季度 | 全年 |\n|---|---|---|---|---|---|\n| 检查（家次） | 42 | 55 | 61 | 38 | {0} |\n| 培训（场） | 2 | 3 | 3 | 4 | 12 |", "196", "169")]
    [InlineData("| 设备 | 年初数 | 新增 | 报废 | 年末数 |\n|---|---|---|---|---|\n| 风力灭火机 | 61 | 16 | 4 | 73 |\n| 高压水泵 | 23 | {0} | 7 | 32 |\n| 对讲机 | 128 | 20 | 9 | 139 |", "16", "36")]
    [InlineData("（单位：万元）\n\n| 项目 | 金额 | 中央 | 省级 | 县级 |\n|---|---|---|---|---|\n| 奖补项目 | 145 | 80 | 40 | 25 |\n| 改造项目 | 96 | 50 | {0} | 20 |", "26", "62")]
    public void Must_be_the_sum_of_their_parts(string table, string right, string wrong)
    {
        Audited.Markdown("# 一、情况\n\n" + table.Replace("{0}", right, StringComparison.Ordinal)).Broken().ShouldBeEmpty();
        Audited.Markdown("# 一、情况\n\n" + table.Replace("{0}", wrong, StringComparison.Ordinal)).Broken().ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("| 部门 | 抽查项目（个） | 符合 | 超时 |\n|---|---|---|---|\n| 教育局 | 14 | 9 | 4 |\n| 卫健局 | 11 | 6 | 5 |")]
    [InlineData("| 设备 | 年初数 | 检修 | 年末数 |\n|---|---|---|---|\n| 风力灭火机 | 61 | 16 | 73 |\n| 高压水泵 | 23 | 16 | 32 |")]
    [InlineData("| 设备 | 年初数 | 购置 | 捐赠 | 报废 | 年末数 |\n|---|---|---|---|---|---|\n| 风力灭火机 | 61 | 16 | 5 | 4 | 78 |")]
    public void Other_heads_divide_nothing(string table) => Audited.Markdown("# 一、情况\n\n" + table).Broken().ShouldBeEmpty();

    [Theory]
    [InlineData("优 良 中 差", true)]
    [InlineData("中央 省级 县级", true)]
    [InlineData("男 女", true)]
    [InlineData("已整改 正在整改", true)]
    [InlineData("自用 出租出借 闲置", true)]
    [InlineData("上半年 下半年", true)]
    [InlineData("满意 基本满意", false)]
    [InlineData("完成 满意", false)]
    [InlineData("优 优", false)]
    [InlineData("优", false)]
    [InlineData("一季度 全年", false)]
    public void Heads_of_one_kind_divide_a_total(string heads, bool isSo) => Divisions.Are(heads.Split(' ')).ShouldBe(isSo);
}
