using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindBb;

/// <summary>What a science bureau says point by point.</summary>
internal static class ScienceWholeAnalysis
{
    public static void Effects(ScienceWhole own, Page page)
    {
        page.Say($"1.整体效能完成情况。{own.Deeds.Take(3).Append(own.Deeds[5]).Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，目标值{one.Target}{one.Unit}，该指标{own.Sheet.Of(one.Name).Weight}分，得{own.Sheet.Of(one.Name).Score}分")):；}。此外，{own.Deeds[3].Name}{own.Deeds[3].Actual}{own.Deeds[3].Unit}，{own.Deeds[4].Name}{own.Deeds[4].Actual}{own.Deeds[4].Unit}。");
        page.Say($"全年受理科技计划项目申报{own.Applied}项，立项{own.Approved}项，立项率{own.ApprovedRate}%，完成验收{own.Accepted}项。年末全市高新技术企业存量{own.Firms.Now}家，比上年的{own.Firms.Last}家{page.Moved(own.Firms, "净增", "减少")}家，{page.Rose(own.Firms)}；市级以上创新平台{own.Platforms}家，其中{own.PlatformKinds.Select(one => page.Text($"{one.Name}{one.Amount}家"))}。");
        page.Say($"技术合同成交额{own.Contracts.Now:亿}亿元，比上年{page.Rose(own.Contracts)}；全社会研发经费投入{own.Research.Now:亿}亿元，上年为{own.Research.Last:亿}亿元，增加{own.Research.Change:亿}亿元。");
        page.Say($"2.服务对象满意度。发放问卷{own.Poll.Issued}份，有效{own.Poll.Valid}份，满意{own.Poll.Content}份，满意度{own.Poll.ContentRate}%，得{own.Sheet.Of("服务对象满意度").Score}分。");
        page.Say($"3.部门预算资金支出率。全年支出{own.All.Spent}万元，调整后预算{own.All.Budget}万元，支出率{own.All.Rate}%，得{own.Sheet.Of("部门预算资金支出率").Score}分。分季度看，{own.Paid.Select(one => page.Text($"{one.Name}支出{one.Amount}万元"))}。");
    }

    public static void Running(ScienceWhole own, Page page)
    {
        var parts = own.Sheet.Groups[1].Parts;
        page.Say($"1.预算编制（{parts[0].Weight}分）。新增项目均开展事前绩效评估，得{parts[0].Score}分。");
        page.Say($"2.预算执行（{parts[1].Weight}分）。年中调整预算{own.All.Added}万元，未发生超预算、超标准支出，得{parts[1].Score}分。");
        page.Say($"3.信息公开（{parts[2].Weight}分）。按时公开预决算和绩效信息，得{parts[2].Score}分。");
        page.Say($"4.绩效管理（{parts[3].Weight}分）。{Lost(parts[3], page)}，得{parts[3].Score}分。");
        page.Say($"5.采购管理（{parts[4].Weight}分）。政府采购预算{own.PurchasePlan}万元，实际采购{own.Purchases}万元，采购执行率{own.PurchaseRate}%，得{parts[4].Score}分。");
        page.Say($"6.资产管理（{parts[5].Weight}分）。年末固定资产原值{own.Assets}万元，在用{own.Used}万元，资产利用率{own.UsedRate}%；办公用房面积{own.Area}平方米，未超标准，得{parts[5].Score}分。");
        page.Say($"7.运行成本（{parts[6].Weight}分）。机关日常运行经费{own.RunningCost}万元，按年末在职{own.Crew.Staff}人计算，人均{own.RunningEach:元}元。“三公”经费预算{own.ThreePublic.Budget}万元，决算{own.ThreePublic.Now}万元，为预算的{own.ThreePublic.Rate}%，其中因公出国（境）费{own.Abroad.Now}万元、公务用车运行维护费{own.Run.Now}万元、公务接待费{own.Guests.Now}万元，得{parts[6].Score}分。");
    }

    private static Runs Lost(MarkPart part, Page page) => page.Text($"{part.Marks.Where(one => !one.IsFull).Select(one => page.Text($"{one.Name}扣{one.Lost}分")):，}");
}
