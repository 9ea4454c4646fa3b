using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindEe;

/// <summary>A county's forestry office on its money against pests: woods, money and contracts, indicators by four levels, list of towns; 万元 with two decimals, prices in 元, output in 亿元.</summary>
internal sealed class ForestPestReport() : BlindLayout("forest-pest", "blind-ee", new NumberStyle { Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindEe.Forest;
        page.Heading(0, $"青屏县林业局{year.Year}年度林业有害生物防治专项资金绩效自评报告");
        page.Heading(1, "一、项目基本情况");
        page.Heading(2, "（一）项目背景");
        page.Say($"青屏县地处山区，全县林地面积{own.Forest}亩，其中松林{own.AllTowns.Pines}亩，占林地的{own.PineShare}%，{year.Year}年林业总产值{own.Value.Now:亿}亿元，比上年{own.Value.Last:亿}亿元增加{own.Value.Change:亿}亿元，增长{own.Value.Rate}%。我县自{year.Year - 6}年被列为松材线虫病疫区，防治任务较重。");
        page.Say($"{year.Year}年全县林业有害生物发生面积{own.AllPests.Found.Now}亩，较上年{page.Moved(own.AllPests.Found)}亩，{page.Rose(own.AllPests.Found, "上升")}。按危害程度划分，轻度{own.Degrees[0].Amount}亩、中度{own.Degrees[1].Amount}亩、重度{own.Degrees[2].Amount}亩，分别占{own.Degrees[0].Share}%、{own.Degrees[1].Share}%、{own.Degrees[2].Share}%；重度发生区中成灾{own.Ruined}亩。");
        page.Heading(2, "（二）资金安排");
        page.Say($"本年度共安排防治资金{own.All.Budget}万元，其中：{own.Sources.Select(one => page.Text($"{one.Name}{one.Budget}万元"))}，中央资金占比{own.CentralShare}%。资金总规模比上年{page.Moved(own.Fund)}万元，{page.Rose(own.Fund)}，上年为{own.Fund.Last}万元。");
        page.Heading(2, "（三）绩效目标");
        page.Say($"年度目标为：{own.Deeds.Select(one => page.Text($"{one.Name}{one.Target}{one.Unit}")):，}；防治面积比例不低于90%，无公害防治率不低于85%，测报准确率不低于90%，成灾率控制在{own.RuinedMost}‰以下，群众满意度95%以上。");
        page.Heading(1, "二、资金使用和管理情况");
        Money(own, page);
        Contracts(own, page);
        page.Heading(1, "三、绩效目标完成情况分析");
        Goals(own, page);
        page.Heading(1, "四、自评结论");
        Result(own, page);
        page.Heading(1, "附表　各乡镇（林场）松林和疫木除治情况");
        page.Table(table => table
            .Head("单位", "松林面积（亩）", "疫情小班（个）", "清理枯死松木（株）", "悬挂诱捕器（套）")
            .Rows(own.Towns.Add(own.AllTowns), (one, _) => [one.Name, one.Pines, one.Stands, one.Trees, one.Traps]));
    }

    private static void Money(ForestPest own, Page page)
    {
        page.Heading(2, "（一）资金执行");
        page.Say($"截至12月31日，专项资金支出{own.All.Spent}万元，预算执行率{own.All.Rate}%，尚有{own.All.Left}万元未支出，主要是合同尾款和质保金。分来源看，{own.Sources.Select(one => page.Text($"{one.Name}支出{one.Spent}万元，执行率{one.Rate}%")):；}。");
        page.Aside("单位：万元、%");
        page.Table(table => table
            .Head("支出方向", "预算安排", "实际支出", "执行率", "未支出")
            .Rows(own.Uses, (one, _) => [one.Name, one.Budget, one.Spent, one.Rate, one.Left])
            .Row("合计", own.All.Budget, own.All.Spent, own.All.Rate, own.All.Left)
            .Rows(own.Sources, (one, index) => [index == 0 ? $"按来源：{one.Name}" : one.Name, one.Budget, one.Spent, one.Rate, one.Left]));
        var slow = own.Uses.MinBy(one => one.Rate.Value)!;
        page.Say($"从支出方向看，{slow.Name}执行率最低，为{slow.Rate}%，安排{slow.Budget}万元，当年仅支出{slow.Spent}万元。");
    }

    private static void Contracts(ForestPest own, Page page)
    {
        page.Heading(2, "（二）政府采购和合同履行");
        page.Counts(own.ContractCount, own.Contracts.Length);
        page.Say($"全年签订防治合同{own.ContractCount}份，采购控制价{own.AllContracts.Cap}万元，成交总价{own.AllContracts.Price}万元，节约{own.AllContracts.Saved}万元，资金节约率{own.AllContracts.SavedRate}%。已按合同支付{own.AllContracts.Paid}万元，占成交总价的{own.AllContracts.PaidRate}%，占专项资金总支出的{own.ContractShare}%，待付{own.AllContracts.Due}万元。");
        page.Table(table => table
            .Head(new Span("合同名称", 2), new Span("采购（万元）", 1, 4), new Span("支付（万元）", 1, 3))
            .Head("控制价", "成交价", "节约额", "节约率（%）", "已付", "支付比例（%）", "待付")
            .Rows(own.Contracts.Add(own.AllContracts), (one, _) => [one.Name, one.Cap, one.Price, one.Saved, one.SavedRate, one.Paid, one.PaidRate, one.Due]));
        page.Say($"其中，飞防作业按面积计价，控制单价每亩{own.FlightCap:元}元，成交单价每亩{own.FlightPrice:元}元，作业{own.Flown}亩，合同价{own.Contracts[0].Price:元}元；疫木除治按株计价，控制单价{own.TreeCap:元,0}元，成交单价{own.TreePrice:元,0}元，清理{own.AllTowns.Trees}株，合同价{own.Contracts[1].Price:元}元。");
    }

    private static void Goals(ForestPest own, Page page)
    {
        var (pine, all) = (own.Pests[0], own.AllPests);
        page.Say($"1.产出数量。全年实施防治{all.Treated}亩，占发生面积的{all.TreatedRate}%；采用生物、人工等无公害措施防治{all.Clean}亩，无公害防治率{all.CleanRate}%。{own.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，为年度目标{one.Target}{one.Unit}的{one.Rate}%")):；}。");
        page.Table(table => table
            .Head("种类", "本年发生（亩）", "上年发生（亩）", "增减（亩）", "增减幅度（%）", "防治面积（亩）", "防治比例（%）", "无公害防治（亩）", "无公害比例（%）")
            .Rows(own.Pests.Add(all), (one, _) => [one.Name, one.Found.Now, one.Found.Last, one.Found.Change, one.Found.Rate, one.Treated, one.TreatedRate, one.Clean, one.CleanRate]));
        page.Say($"松材线虫病发生{pine.Found.Now}亩，同比{page.Moved(pine.Found)}亩，已防治{pine.Treated}亩，防治比例{pine.TreatedRate}%。清理枯死松木{own.Trees.Now}株，上年清理{own.Trees.Last}株，同比{page.Moved(own.Trees)}株，{page.Rose(own.Trees)}。");
        page.Say($"2.产出质量。年初预测发生{own.Foreseen}亩，实际发生{all.Found.Now}亩，测报准确率{own.Accuracy}%。3.产出时效。除冬季疫木除治个别小班略有拖延外，其余任务按期完成。");
        page.Say($"4.生态效益。全县林地成灾{own.Ruined}亩，成灾率{own.RuinedRate}‰，低于{own.RuinedMost}‰的控制指标。5.满意度。对{own.Poll.Who}发放问卷{own.Poll.Issued}份，收回有效问卷{own.Poll.Valid}份，有效率{own.Poll.ValidRate}%，其中满意{own.Poll.Content}份，满意度{own.Poll.ContentRate}%。");
    }

    private static void Result(ForestPest own, Page page)
    {
        var groups = own.Sheet.Groups;
        page.Say($"经自评，该专项综合得分{own.Sheet.Score}分，等次为“{own.Sheet.Grade}”。决策、过程、产出、效益四个方面分别得{groups[0].Score}分、{groups[1].Score}分、{groups[2].Score}分和{groups[3].Score}分，得分率依次为{groups[0].Rate}%、{groups[1].Rate}%、{groups[2].Rate}%、{groups[3].Rate}%，共扣{own.Sheet.Lost}分。");
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "分值", "得分", "扣分");
            foreach (var group in groups)
            {
                foreach (var mark in group.Marks)
                    table.Row(mark.Level1, mark.Level2, mark.Name, mark.Weight, mark.Score, mark.Lost);
                table.Row(new Span($"{group.Name}小计", 1, 3), group.Weight, group.Score, group.Lost);
            }
            table.Row(new Span("总计", 1, 3), own.Sheet.Weight, own.Sheet.Score, own.Sheet.Lost);
        });
        page.Say($"主要扣分原因：绩效指标设置不够细化，扣{own.Sheet.Of("绩效指标明确性").Lost}分；资金未全部支付，预算执行率指标扣{own.Sheet.Of("预算执行率").Lost}分；个别合同验收资料归档滞后，扣{own.Sheet.Of("合同履约管理").Lost}分；群防群治队伍不稳定，扣{own.Sheet.Of("群防群治体系").Lost}分。");
        page.Plain("下一步，将提前开展招标采购，落实秋冬季疫木除治责任；督促作业单位及时提交结算资料，加快资金支付；加强护林员测报培训，提升基层防治能力。");
    }
}
