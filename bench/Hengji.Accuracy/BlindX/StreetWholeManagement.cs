using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindX;

/// <summary>What a subdistrict tells of how it manages money: pace, buying, assets, running costs.</summary>
internal static class StreetWholeManagement
{
    public static void Write(StreetWhole street, Page page)
    {
        var things = street.Things;
        page.Say($"1.预算执行。部门预算资金支出率{street.Whole.Rate}%，得{street.Sheet.Of("部门预算资金支出率").Score}分。各季度序时进度为：");
        page.Aside("单位：万元、%");
        page.Table(table => table
            .Head("时点", "累计支出", "支出进度", "序时进度")
            .Rows(street.Quarters, (one, _) => [one.Name, one.Spent, one.Rate, one.Wanted]));
        page.Say($"2.采购管理。政府采购预算{things.Buying.Budget}万元，实际采购{things.Buying.Spent}万元，采购执行率{things.Buying.Rate}%，该项权重{street.Sheet.Of("采购执行率").Weight}分，得{street.Sheet.Of("采购执行率").Score}分。");
        page.Say($"3.资产管理。固定资产原值{things.Fixed}万元，在用{things.InUse}万元，固定资产利用率{things.InUseRate}%。");
        page.Say($"4.运行成本。日常公用经费预算{things.Common.Budget}万元，实际支出{things.Common.Now}万元，控制率{things.Common.Rate}%，人均{things.CommonEach}元；水费、电费、物业管理费分别为{things.Water.Now}万元、{things.Power.Now}万元和{things.Property.Now}万元，三项合计{things.Saved.Now}万元，比上年{page.Word(things.Saved.Money.Change, "增加", "减少")}{things.Saved.Money.Change:abs}万元，{page.Word(things.Saved.Money.Change, "上升", "下降")}{things.Saved.Money.Rate:abs}%。");
        page.Say($"5.“三公”经费。预算{street.ThreePublic.Budget}万元，实际支出{street.ThreePublic.Now}万元，控制率{street.ThreePublic.Rate}%。其中：公务用车运行维护费{street.Vehicles.Now}万元，公务接待费{street.Guests.Now}万元，均未超过预算；因公出国（境）费未安排预算。");
    }
}
