using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>A special fund for disabled people in 元: standards, payments by quarter, sources; decision, management and results rated in sentences and in a table of points lost.</summary>
internal sealed class DisabledAidReport() : BlindLayout("disabled-aid", "blind-i", new NumberStyle { MoneyScale = 1, DropsZeros = true, Nothing = "0" })
{
    private static readonly string[] QuarterNames = ["一季度", "二季度", "三季度", "四季度"];

    protected override void Write(DepartmentYear year, Page page)
    {
        var aid = year.BlindI.Disabled;
        page.Heading(0, $"{year.Region}残疾人联合会{year.Year}年残疾人事业发展专项资金项目支出绩效自评报告");
        page.Heading(1, "一、项目概况");
        page.Say($"（一）项目基本情况。{year.All()}持证残疾人{aid.Registered}人。专项资金主要用于困难残疾人生活补贴、重度残疾人护理补贴（以下简称“两项补贴”）以及无障碍改造、创业扶持、助学、托养等服务。");
        page.Say($"（二）项目绩效目标。两项补贴按月足额发放，{aid.Helps.Select(one => page.Text($"{one.Name}{one.Planned}{one.Unit}")):、}，残疾人及其家属满意度达到92%以上。");
        page.Heading(1, "二、项目资金申报及使用情况");
        Money(aid, page);
        page.Heading(1, "三、项目实施及管理情况");
        page.Say($"由残联会同民政、财政部门实施，村（社区）受理、乡镇初审、部门审定、财政打卡。年内开展动态复核，停发不符合条件对象{aid.Stopped}人，追回多发补贴{aid.Returned}元。");
        page.Heading(1, "四、项目绩效情况");
        Work(aid, page);
        page.Heading(1, "五、评价结论及建议");
        Result(aid, page);
    }

    private static void Money(DisabledAid aid, Page page)
    {
        page.Say($"（一）资金计划及到位情况。计划安排资金{aid.All.Budget}元，实际到位{aid.All.Arrived}元，到位率{aid.All.ArrivedRate}%。其中：{aid.Levels.Select(one => page.Text($"{one.Name}计划{one.Budget}元，到位{one.Arrived}元，到位率{one.ArrivedRate}%")):；}。");
        page.Say($"（二）资金使用情况。全年支出{aid.All.Spent}元，占到位资金的{aid.All.SpentRate}%，结余{aid.All.Left}元。支出中两项补贴{aid.Paid.Now}元，占{aid.AllowanceShare}%；其他服务类项目{aid.HelpMoney}元，占{aid.HelpShare}%。");
        page.Table(table => table
            .Head("资金来源", "计划数（元）", "到位数（元）", "支出数（元）", "结余数（元）", "支出率（%）")
            .Rows(aid.Levels.Add(aid.All), (one, _) => [one.Name, one.Budget, one.Arrived, one.Spent, one.Left, one.SpentRate]));
    }

    private static void Work(DisabledAid aid, Page page)
    {
        page.Say($"（一）两项补贴。全年{aid.Months}个月共发放{aid.Payments}人次，月均{aid.Monthly}人次，发放金额{aid.Paid.Now}元，较上年{aid.Paid.Last}元{page.Moved(aid.Paid)}元，{page.Rose(aid.Paid)}。");
        page.Table(table =>
        {
            table.Head("补贴类别", "标准（元/人·月）", "一季度（人次）", "二季度（人次）", "三季度（人次）", "四季度（人次）", "全年（人次）", "金额（元）");
            foreach (var one in aid.Allowances)
                table.Row([one.Name, one.Standard, .. one.Quarters, one.Payments, one.Money]);
            table.Row(["合计", "—", .. aid.QuarterPayments, aid.Payments, aid.Paid.Now]);
        });
        page.Say($"分季度看，{aid.QuarterMoney.Select((one, index) => page.Text($"{QuarterNames[index]}发放{one}元")):，}。");
        page.Plain("（二）服务类项目。");
        foreach (var (one, number) in Numbered(aid.Helps))
            page.Say($"{number}.{one.Name}。目标{one.Planned}{one.Unit}，实际完成{one.Count}{one.Unit}，完成率{one.Rate}%，每{one.Unit}补助{one.Each}元，支出{one.Money}元。");
        page.Say($"（三）满意度。随机走访残疾人及家属{aid.Poll.Issued}人，收回有效问卷{aid.Poll.Valid}份，满意{aid.Poll.Answers[0]}份，基本满意{aid.Poll.Answers[1]}份，满意度{aid.Poll.ContentRate}%。");
    }

    private static void Result(DisabledAid aid, Page page)
    {
        var form = aid.Form;
        page.Say($"（一）评价结论。项目自评总分{form.Score}分，其中{form.Groups.Select(group => page.Text($"{group.Name}{group.Score}分（满分{group.Weight}分）")):，}。扣分情况如下：");
        page.Table(table => table
            .Head("一级指标", "二级指标", "三级指标", "分值", "扣分", "得分", "扣分原因")
            .Rows(form.Lines, (line, _) => [line.Level1, line.Level2, line.Name, line.Weight, line.IsFull ? "—" : line.Lost, line.Score, line.IsFull ? "—" : "资料不完善或未达到目标值"])
            .Row(new Span("合　计", 1, 3), form.Weight, form.Lost, form.Score, ""));
        page.Say($"（二）存在的问题。一是县级配套资金到位率为{aid.Levels[2].ArrivedRate}%；二是少数对象信息更新不及时，造成补贴多发；三是服务类项目资金规模偏小，仅占支出的{aid.HelpShare}%。");
        page.Plain("（三）相关建议。建立部门间数据比对机制，落实动态管理；积极争取上级资金，提高服务类项目覆盖面。");
    }
}
