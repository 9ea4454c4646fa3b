using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindIi;

/// <summary>A county's forest fire brigade: background, deeds, stock of equipment, money, points; amounts in 万元 with two decimals.</summary>
internal sealed class FireBrigadeReport() : BlindLayout("fire-brigade", "blind-ii", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindIi.Brigade;
        page.Heading(0, $"岭栗县森林消防大队{year.Year}年森林防灭火能力建设项目绩效自评报告");
        page.Heading(1, "一、项目概况");
        page.Say($"大队下设3个中队，共有专业队员{own.Members}名，一、二、三中队分别为{own.Squads[0]}名、{own.Squads[1]}名、{own.Squads[2]}名。项目包括3项内容：{own.Guard.Name}、{own.Gear.Name}和{own.Belt.Name}，总预算{own.All.Budget}万元，三者依次为{own.Guard.Budget}万元、{own.Gear.Budget}万元、{own.Belt.Budget}万元。");
        page.Heading(1, "二、任务完成情况");
        page.Say($"（一）日常备勤。组织演练{own.Drills.Actual}次，计划{own.Drills.Target}次，完成率{own.Drills.Rate}%；巡山{own.Patrols.Actual}次，相当于计划{own.Patrols.Target}次的{own.Patrols.Rate}%。");
        page.Say($"（二）隔离带。全年维护隔离带{own.BeltDone}公里，比任务数{own.BeltTarget}公里有所超出，完成率{own.BeltRate}%，每公里投入{own.BeltEach:元,2}元。");
        page.Say($"（三）装备。{own.Kits.Select(one => page.Text($"{one.Name}新添{one.Bought}{one.Unit}、报废{one.Scrapped}{one.Unit}，年末在库{one.Closing}{one.Unit}")):；}。");
        page.Table(table => table
            .Head("装备名称", "单位", "年初数", "本年增加", "本年减少", "年末数")
            .Rows(own.Kits, (one, _) => [one.Name, one.Unit, one.Opening, one.Bought, one.Scrapped, one.Closing]));
        page.Say($"（四）火情。全县发生森林火情{own.Fires.Now}起，上年为{own.Fires.Last}起，同比{page.Moved(own.Fires)}起；过火面积{own.Burnt.Now}亩，上年{own.Burnt.Last}亩，{page.Rose(own.Burnt)}，{page.Word(own.Burnt.Change, "增加", "减少")}{own.Burnt.Change:abs}亩。");
        page.Heading(1, "三、资金使用情况");
        page.Say($"截至年末，项目支出{own.All.Spent}万元，为预算的{own.All.Rate}%，尚有{own.All.Left}万元未使用。构成如下：{own.Shares.Select(one => page.Text($"{one.Name}占{one.Share}%"))}。");
        page.Table(table => table
            .Head(new Span("支出内容", 2), new Span("金额（万元）", 1, 3), new Span("执行率（%）", 2))
            .Head("预算", "支出", "剩余")
            .Row("合计", own.All.Budget, own.All.Spent, own.All.Left, own.All.Rate)
            .Rows([own.Guard, own.Gear, own.Belt], (one, _) => [one.Name, one.Budget, one.Spent, one.Left, one.Rate]));
        page.Say($"报酬按每人每月{own.Monthly:元,0}元、全年{own.Months}个月发放，{own.Members}人共发放{own.Wages}万元；购置装备花费{own.Gear.Spent}万元，余{own.Gear.Left}万元；隔离带维护{own.Belt.Spent}万元，执行率{own.Belt.Rate}%。");
        page.Heading(1, "四、评分情况");
        page.Say($"经自评，项目得{own.Sheet.Score}分（满分{own.Sheet.Weight}分），评价等级为{own.Sheet.Grade}。预算执行部分得{own.Sheet.Groups[0].Score}分，产出部分得{own.Sheet.Groups[1].Score}分，效益和满意度分别得{own.Sheet.Groups[2].Score}分、{own.Sheet.Groups[3].Score}分。");
        page.Table(table =>
        {
            table.Head("指标类别", "指标名称", "年度指标值", "完成情况", "权重", "得分", "扣分");
            foreach (var mark in own.Sheet.Marks)
                table.Row(mark.Level1, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score, mark.Lost);
            table.Row(new Span("合计", 1, 4), own.Sheet.Weight, own.Sheet.Score, own.Sheet.Lost);
        });
        page.Say($"问卷面向{own.Poll.Who}发放{own.Poll.Issued}份，有效{own.Poll.Valid}份，其中满意{own.Poll.Content}份，满意率{own.Poll.ContentRate}%。");
        page.Heading(1, "五、问题与建议");
        page.Say($"一是林缘农事用火管控仍有漏洞，“{own.Sheet.Of("森林资源保护成效").Name}”扣{own.Sheet.Of("森林资源保护成效").Lost}分；二是装备采购进度偏慢，年末{own.Gear.Left}万元未支付。建议提前启动采购，并将{own.All.Left}万元剩余资金交由财政统筹。");
    }
}
