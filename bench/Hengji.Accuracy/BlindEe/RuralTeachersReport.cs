using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindEe;

/// <summary>A county's education office tells the treasury what became of the allowance for teachers in the country: how it was worked out, paid, balanced; 元 with commas in tables, 万元 in text, no points.</summary>
internal sealed class RuralTeachersReport() : BlindLayout("rural-teachers", "blind-ee", new NumberStyle { MoneyScale = 1, HasThousands = true, MoneyDecimals = 0, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindEe.Teachers;
        page.Heading(0, $"固塬县教育局关于{year.Year}年度乡村教师生活补助资金绩效自评情况的报告");
        page.Plain("县财政局：");
        page.Say($"按照绩效管理工作安排，我局对{year.Year}年度乡村教师生活补助资金进行了自查自评。全年共为{own.All.Autumn}名乡村教师（年末在岗数，下同）发放补助{own.Money.Paid:万,2}万元，人均{own.Each}元，折合每人每月{own.EachMonth}元，资金支付率{own.Money.Rate}%。现将有关情况报告如下。");
        page.Heading(1, "一、政策及对象");
        People(own, page);
        page.Heading(1, "二、补助核定");
        Standards(own, page);
        page.Heading(1, "三、资金筹集、发放和结余");
        Money(own, year, page);
        page.Heading(1, "四、各学区发放情况");
        Areas(own, page);
        page.Heading(1, "五、绩效目标实现程度");
        Goals(own, page);
        page.Heading(1, "六、问题和打算");
        page.Say($"一是人员变动信息更新不够及时，全年因{Names(own.Money.OffKinds)}等原因扣减补助{own.Money.Off}元，其中因{own.Money.OffKinds[2].Name}扣减{own.Money.OffKinds[2].Amount:2}元；二是年末仍有{own.Money.Closing:万,2}万元资金结转，预算编制与实际需要有差距，年初测算数为{own.Money.Asked:万,2}万元，实际发放数比测算数{page.Word(own.Money.AskedGap, "多", "少")}{own.Money.AskedGap:万,2,abs}万元；三是全年减少的{own.GoneAll}名教师中，调往县城学校的有{own.Gone[1].Amount}人，队伍稳定仍需加强。");
        page.Plain("今后将按月核对在岗人员，建立学校、学区、教育局逐级审核责任，动态调整学校类别，力争补助按月打卡到人。");
    }

    private static string Names(ImmutableArray<Portion> parts) => string.Join("、", parts.Select(one => one.Name));

    private static void People(RuralTeachers own, Page page)
    {
        page.Say($"我县自2015年起实行乡村教师生活补助，补助对象为乡镇及以下公办中小学和教学点在编在岗教师，按学校艰苦边远程度分四类执行不同标准。本年度调整了三类学校的标准，由每人每月{own.OldStandard}元提高到{own.Classes[2].Standard}元，提高{own.Raised}元，增幅{own.RaisedRate}%，其他三类不变。");
        page.Say($"上半年享受补助教师{own.All.Spring}人。年中增加{own.JoinedAll}人，其中{own.Joined.Select(one => page.Text($"{one.Name}{one.Amount}人"))}；减少{own.GoneAll}人，其中{own.Gone.Select(one => page.Text($"{one.Name}{one.Amount}人"))}，减少人数为上半年人数的{own.GoneRate}%。下半年享受补助教师{own.All.Autumn}人，占全县{own.CountyTeachers}名专任教师的{own.TeacherShare}%，比上年末的{own.People.Last}人{page.Moved(own.People)}人。");
        page.Say($"从年龄看，{own.Ages.Select(one => page.Text($"{one.Name}{one.Amount}人，占{one.Share}%")):；}。");
    }

    private static void Standards(RuralTeachers own, Page page)
    {
        page.Say($"一、二、三、四类学校的月补助标准分别为{own.Classes[0].Standard}元、{own.Classes[1].Standard}元、{own.Classes[2].Standard}元和{own.Classes[3].Standard}元，上、下半年各按6个月计算。全县{own.All.Schools}所学校应发补助{own.Money.Due}元，上半年{own.All.SpringMoney}元，下半年{own.All.AutumnMoney}元。");
        page.Aside("单位：所、人、元");
        page.Table(table => table
            .Head(new Span("类别", 2), new Span("学校数", 2), new Span("月标准", 2), new Span("上半年", 1, 2), new Span("下半年", 1, 2), new Span("全年应发", 2), new Span("比重（%）", 2))
            .Head("人数", "应发", "人数", "应发")
            .Rows(own.Classes, (one, _) => [$"{one.Name}（{one.Place}）", one.Schools, one.Standard, one.Spring, one.SpringMoney, one.Autumn, one.AutumnMoney, one.Money, one.Share])
            .Row("合计", own.All.Schools, "—", own.All.Spring, own.All.SpringMoney, own.All.Autumn, own.All.AutumnMoney, own.All.Money, "100.00"));
        var most = own.Classes.MaxBy(one => one.Money.Value)!;
        page.Say($"应发金额最多的是{most.Name}学校，为{most.Money:万,2}万元，占{most.Share}%；偏远教学点虽只有教师{own.Classes[0].Autumn}名（下半年），应发补助也达{own.Classes[0].Money:万,2}万元。");
    }

    private static void Money(RuralTeachers own, DepartmentYear year, Page page)
    {
        var money = own.Money;
        page.Say($"（一）筹集。上年结转{money.Opening:2}元，当年到位{money.GivenAll}元，可用资金{money.Usable:2}元。当年到位资金中，{money.Given.Select(one => page.Text($"{one.Name}{one.Amount:万,2}万元（{one.Share}%）"))}。");
        page.Say($"（二）发放。应发补助{money.Due}元，加补发上年漏发{money.Back}元，减当年扣减{money.Off}元，实际发放{money.Paid}元，通过社会保障卡发放到个人。扣减部分包括{money.OffKinds.Select(one => page.Text($"{one.Name}{one.Amount:2}元"))}。与{year.Year - 1}年实发{own.Compared.Last:万,2}万元相比，本年多发{own.Compared.Change:万,2}万元，增长{own.Compared.Rate}%。");
        page.Say($"（三）结余。可用资金减去实际发放后，年末结转{money.Closing:2}元，支付率{money.Rate}%。资金收支如下表：");
        page.Aside("单位：元");
        page.Table(table => table
            .Head("收入项目", "金额", "支出项目", "金额")
            .Row("一、上年结转", new Formatted(money.Opening, "2"), "一、实际发放", new Formatted(money.Paid, "2"))
            .Row("二、本年到位", new Formatted(money.GivenAll, "2"), "应发数", new Formatted(money.Due, "2"))
            .Row($"1.{money.Given[0].Name}", new Formatted(money.Given[0].Amount, "2"), "加：补发上年", new Formatted(money.Back, "2"))
            .Row($"2.{money.Given[1].Name}", new Formatted(money.Given[1].Amount, "2"), "减：本年扣减", new Formatted(money.Off, "2"))
            .Row($"3.{money.Given[2].Name}", new Formatted(money.Given[2].Amount, "2"), "二、年末结转", new Formatted(money.Closing, "2"))
            .Row("合计", new Formatted(money.Usable, "2"), "合计", new Formatted(money.Usable, "2")));
    }

    private static void Areas(RuralTeachers own, Page page)
    {
        var most = own.Areas.MaxBy(one => one.Teachers.Value)!;
        page.Say($"全县{own.AreaCount}个学区（{page.List(own.AreaCount, [.. own.Areas.Select(one => one.Name)])}）均按名册发放。其中{most.Name}教师最多，有{most.Teachers}人，领取补助{most.Paid:万,2}万元，人均{most.Each}元。");
        page.Table(table => table
            .Head("学区", "学校（所）", "下半年享受教师（人）", "实发补助（元）", "人均（元）")
            .Row("全县", own.All.Schools, own.All.Autumn, own.Money.Paid, own.Each)
            .Rows(own.Areas, (one, _) => [one.Name, one.Schools, one.Teachers, one.Paid, one.Each]));
    }

    private static void Goals(RuralTeachers own, Page page)
    {
        page.Say($"（一）数量。补助覆盖学校{own.All.Schools}所、教师{own.All.Autumn}人。{own.Deeds.Select(one => page.Text($"{one.Name}计划{one.Target}{one.Unit}，实际{one.Actual}{one.Unit}，完成{one.Rate}%")):；}。");
        page.Say($"（二）质量和时效。{page.List(own.Rules, ["在岗考勤", "名册公示", "逐级审核"])}{own.Rules}项制度得到落实，未发现虚报冒领；补助按季发放，第二季度因人员信息核对晚发12天。");
        var all = own.AllPolls;
        page.Say($"（三）满意度。共发出问卷{all.Issued}份，收回有效问卷{all.Valid}份，满意{all.Content}份，总体满意度{all.ContentRate}%。{own.Polls.Select(one => page.Text($"{one.Who}满意度{one.ContentRate}%")):，}。");
        page.Table(table => table
            .Head(["项目", .. own.Polls.Select(one => one.Who), "合计"])
            .Row(["发出问卷（份）", .. own.Polls.Add(all).Select(one => one.Issued)])
            .Row(["有效问卷（份）", .. own.Polls.Add(all).Select(one => one.Valid)])
            .Row(["满意（份）", .. own.Polls.Add(all).Select(one => one.Content)])
            .Row(["满意度（%）", .. own.Polls.Add(all).Select(one => one.ContentRate)]));
    }
}
