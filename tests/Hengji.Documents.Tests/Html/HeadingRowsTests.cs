using Hengji.Documents.Html.Tables;

namespace Hengji.Documents.Tests.Html;

public sealed class HeadingRowsTests
{
    [Fact]
    public void Merges_groups_and_stretches_columns_without_one()
    {
        var rows = HeadingRows.Of(SampleForms.Catalogue.Find("expenditure")!.Items, item => item.Label);
        rows.Length.ShouldBe(3);
        rows[0].ShouldBe([new("支出合计", 1, 3, false), new("其中", 4, 1, true), new("结余", 2, 1, true)]);
        rows[1].ShouldBe([new("基本支出", 3, 1, true), new("项目支出", 1, 2, false), new("当年结余", 1, 2, false), new("累计结余", 1, 2, false)]);
        rows[2].ShouldBe([new("小计", 1, 1, false), new("人员支出", 1, 1, false), new("公用支出", 1, 1, false)]);
    }

    [Fact]
    public void Keeps_equal_groups_apart_when_a_column_stands_between()
    {
        var rows = HeadingRows.Of(
            [SampleForms.Money("a", "甲", "组"), SampleForms.Money("b", "乙"), SampleForms.Money("c", "丙", "组")], item => item.Label);
        rows[0].ShouldBe([new("组", 1, 1, true), new("乙", 1, 2, false), new("组", 1, 1, true)]);
    }
}
