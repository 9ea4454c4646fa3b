using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>A province's blood centre evaluates its project: money by source and by use, givers by place and by age, tests, supply; the marks behind; 元 in one table.</summary>
internal sealed class BloodProjectReport() : BlindLayout("blood-project", "blind-w", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var blood = year.BlindW.Blood;
        page.Heading(0, $"省血液中心{year.Year}年度采供血及血液安全保障项目支出绩效自评报告");
        page.Heading(1, "一、项目基本情况");
        page.Plain("（一）项目概况。为保障全省临床用血需求和血液安全，省财政设立采供血及血液安全保障项目，由省血液中心组织实施，内容包括献血招募、血液采集、检测、制备、储存和供应。");
        page.Say($"（二）预算安排。{year.Year}年年初预算{blood.Initial}万元，年中追加{blood.Added}万元，全年预算{blood.All.Budget}万元，其中{blood.Sources.Select(one => page.Text($"{one.Name}{one.Budget}万元")):、}。");
        page.Heading(1, "二、项目资金使用及管理情况");
        Money(blood, page);
        page.Heading(1, "三、项目绩效情况");
        Giving(year, page);
        Safety(blood, page);
        page.Heading(1, "四、自评结论");
        Result(blood, page);
        page.Heading(1, "五、存在的问题及改进措施");
        page.Say($"（一）设备购置进度偏慢。{blood.Uses[4].Name}预算{blood.Uses[4].Budget}万元，支出{blood.Uses[4].Spent}万元，执行率{blood.Uses[4].Rate}%，结转{blood.Uses[4].Left}万元，主要是进口设备论证时间较长。");
        page.Say($"（二）献血者结构有待优化。重复献血者{blood.Repeat}人次，占{blood.RepeatShare}%；{blood.Ages[0].Name}献血者占{blood.Ages[0].Share}%，寒暑假期间采血量波动较大。");
        page.Plain("下一步将提前开展采购论证，加强固定献血者队伍建设，均衡安排团体献血，防止季节性偏型偏少。");
        Marks(blood, page);
    }

    private static void Money(BloodProject blood, Page page)
    {
        page.Say($"全年实际支出{blood.All.Spent}万元，预算执行率{blood.All.Rate}%，年末结转结余{blood.All.Left}万元。其中{blood.Uses[0].Name}支出{blood.Uses[0].Spent}万元，占{blood.SpentShare}%。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("资金来源", "全年预算数", "实际支出数", "执行率（%）", "结转结余")
            .Rows(blood.Sources.Add(blood.All), (one, _) => [one.Name, one.Budget, one.Spent, one.Rate, one.Left]));
        page.Aside("单位：元");
        page.Style = page.Style with { MoneyScale = 1, HasThousands = true };
        page.Table(table => table
            .Head("支出内容", "全年预算数", "实际支出数", "执行率（%）", "结转结余")
            .Rows(blood.Uses.Add(blood.All), (one, _) => [one.Name, one.Budget, one.Spent, one.Rate, one.Left]));
        page.Style = page.Style with { MoneyScale = 10_000, HasThousands = false };
    }

    private static void Giving(DepartmentYear year, Page page)
    {
        var (blood, all) = (year.BlindW.Blood, year.BlindW.Blood.AllPlaces);
        page.Say($"（一）献血招募。全年举办宣传招募活动{blood.Events}场，献血{all.Givers.Now}人次，比上年{page.Moved(all.Givers)}人次，{page.Rose(all.Givers)}；采集全血{all.Units.Now}单位，比上年{page.Moved(all.Units)}单位，{page.Rose(all.Units)}；机采血小板{blood.Platelets.Now}治疗量，{page.Rose(blood.Platelets)}。各采血点情况如下：");
        page.Table(table => table
            .Head(new Span("采血点", 2), new Span("献血人次", 1, 3), new Span("全血采集量（单位）", 1, 4))
            .Head($"{year.Year}年", $"{year.Year - 1}年", "增减", $"{year.Year}年", $"{year.Year - 1}年", "增减", "占比（%）")
            .Rows(blood.Places, (one, _) => [one.Name, one.Givers.Now, one.Givers.Last, one.Givers.Change, one.Units.Now, one.Units.Last, one.Units.Change, one.Share])
            .Row("合计", all.Givers.Now, all.Givers.Last, all.Givers.Change, all.Units.Now, all.Units.Last, all.Units.Change, null));
        page.Say($"从年龄看，{blood.Ages.Select(one => page.Text($"{one.Name}{one.Amount}人次，占{one.Share}%")):；}。");
    }

    private static void Safety(BloodProject blood, Page page)
    {
        page.Say($"（二）血液检测。对{blood.AllPlaces.Givers.Now}人次的血液标本全部进行检测，不合格{blood.Unfit}人次，不合格率{blood.UnfitRate}%；平均每人次检测成本{blood.TestEach}元。");
        page.Table(table => table
            .Head("检测项目", "检测人次", "不合格人次", "不合格率（%）")
            .Rows(blood.Tests, (one, _) => [one.Name, one.Tested, one.Failed, one.Rate])
            .Row("合计", null, blood.Unfit, blood.UnfitRate));
        page.Say($"（三）血液供应。年初库存{blood.Opening}单位，全年采集{blood.AllPlaces.Units.Now}单位，向{blood.Hospitals}家医院供应{blood.Supplied}单位，报废{blood.Wasted}单位，报废率{blood.WastedRate}%，年末库存{blood.Closing}单位。");
        page.Say($"（四）满意度。向{blood.Poll.Who}发放问卷{blood.Poll.Issued}份，有效{blood.Poll.Valid}份，满意{blood.Poll.Content}份，满意度{blood.Poll.ContentRate}%；向{blood.Hospital.Who}发放问卷{blood.Hospital.Issued}份，有效{blood.Hospital.Valid}份，满意{blood.Hospital.Content}份，满意度{blood.Hospital.ContentRate}%。");
    }

    private static void Result(BloodProject blood, Page page)
    {
        var sheet = blood.Sheet;
        page.Say($"项目自评得分{sheet.Score}分，等级为“{sheet.Grade}”。其中，{sheet.Groups.Select(one => page.Text($"{one.Name}{one.Weight}分，得{one.Score}分")):；}。共扣{sheet.Lost}分，主要是{sheet.Marks.Where(one => !one.IsFull).Select(one => page.Text($"“{one.Name}”扣{one.Lost}分")):、}。");
    }

    private static void Marks(BloodProject blood, Page page)
    {
        page.Heading(1, "附件　项目支出绩效自评评分表");
        page.Table(table =>
        {
            table.Head("一级指标", "一级分值", "二级指标", "三级指标", "三级分值", "指标值", "完成值", "自评得分");
            foreach (var group in blood.Sheet.Groups)
                foreach (var (mark, index) in group.Marks.Select((mark, index) => (mark, index)))
                    table.Row([.. index == 0 ? (object?[])[new Span(group.Name, group.Marks.Count()), new Span(group.Weight, group.Marks.Count())] : [], mark.Level2, mark.Name, mark.Weight, mark.WantedCell(page), mark.DoneCell(), mark.Score]);
            table.Row("合计", blood.Sheet.Weight, null, null, blood.Sheet.Weight, null, null, blood.Sheet.Score);
        });
    }
}
