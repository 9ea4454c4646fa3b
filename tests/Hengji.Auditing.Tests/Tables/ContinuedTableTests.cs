namespace Hengji.Auditing.Tests.Tables;

/// <summary>Tables printed in parts with their heads repeated: made up by ourselves in the manner of long lists of projects in final accounts.</summary>
public sealed class ContinuedTableTests
{
    private const string TotalAtTheEnd = """
        表3　项目支出明细表
        单位：万元

        项目名称|预算数|决算数
        道路养护|120.35|118.20
        桥梁检测|86.40|86.40
        路灯改造|240.15|231.77

        续表
        单位：万元

        项目名称|预算数|决算数
        绿化补植|55.20|51.06
        排水清淤|132.78|130.09
        合计|634.88|617.52
        """;

    private const string TotalAtTheHead = """
        表3　项目支出明细表

        项目名称|预算数|决算数
        合计|634.88|617.52
        道路养护|120.35|118.20
        桥梁检测|86.40|86.40
        路灯改造|240.15|231.77

        表3（续）

        绿化补植|55.20|51.06
        排水清淤|132.78|130.09
        """;

    [Theory]
    [InlineData(TotalAtTheEnd)]
    [InlineData(TotalAtTheHead)]
    public void All_parts_are_added_up(string table)
    {
        table.ShouldBeSilent();
        table.ShouldBeSilentWith("634.88", "634.89");
        table.ShouldFind("240.15", "204.15");
        table.ShouldFind("130.09", "130.90");
        table.ShouldFind("617.52", "671.52");
    }

    [Fact]
    public void Heads_said_again_go_on_without_a_word_where_only_the_last_part_ends_with_a_total()
    {
        var table = TotalAtTheEnd.Replace("续表\n", "", StringComparison.Ordinal);
        table.ShouldBeSilent();
        table.ShouldFind("55.20", "52.50");
    }

    [Fact]
    public void Two_tables_with_the_same_heads_and_a_total_each_stay_two()
    {
        const string Two = """
            表3　市级项目支出

            项目名称|预算数|决算数
            道路养护|120.35|118.20
            桥梁检测|86.40|86.40
            合计|206.75|204.60

            表4　县级项目支出

            项目名称|预算数|决算数
            绿化补植|55.20|51.06
            排水清淤|132.78|130.09
            合计|187.98|181.15
            """;
        Two.ShouldBeSilent();
        Two.ShouldFind("187.98", "178.98");
    }

    [Fact]
    public void Another_table_below_with_other_heads_is_no_part() =>
        """
            表3　项目支出

            项目名称|预算数|决算数
            道路养护|120.35|118.20
            桥梁检测|86.40|86.40

            续表

            项目名称|人数|车辆数
            道路养护|12|3
            桥梁检测|20|5
            合计|32|8
            """.ShouldBeSilent();
}
