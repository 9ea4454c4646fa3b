using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindFf;

/// <summary>A policy for settling talents, told plainly under questions: standards times people in yuan, years in rows with the total first, stock of talents, points in a narrow table.</summary>
internal sealed class TalentPolicyReport() : BlindLayout("talent-settling", "blind-ff", new NumberStyle { DropsZeros = true, MoneyDecimals = 4, Nothing = "/" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var (own, last) = (year.BlindFf.Talent, year.BlindFf.Talent.Years[2]);
        page.Heading(0, $"霞屿区人才安居补助政策评价报告（{year.Year - 2}—{year.Year}）");
        page.Heading(1, "1 政策给谁、给多少");
        page.Say($"《霞屿区人才安居办法》规定两项补助。第一项是安家补助，一次性发给新引进人才：{own.Degrees.Select(one => page.Text($"{one.Brief}每人{one.Standard:元,0}元")):，}。第二项是租房补贴，未购房的每人每月{own.RentStandard:元,0}元，最长领取36个月。两项补助由区人才办受理、区财政局拨付。");
        page.Heading(1, "2 三年花了多少钱");
        Spending(own, year, page);
        page.Heading(1, $"3 {year.Year}年的钱给了哪些人");
        Degrees(own, page);
        page.Heading(1, "4 政策管不管用");
        page.Say($"4.1 人才总量。年初全区在库人才{own.Opening}人，当年新进{own.Came}人，调离或注销{own.Gone}人，年末在库{own.Closing}人，比年初{page.Moved(own.Stock)}人，{page.Rose(own.Stock)}。流失人数相当于年初的{own.GoneRate}%。新进人才中，毕业于本省高校的{own.Local}人，占{own.LocalShare}%，来自省外和境外高校的{own.Elsewhere}人。");
        page.Table(table => table
            .Head("年初在库（人）", "新进（人）", "流出（人）", "年末在库（人）", "净变化（人）")
            .Row(own.Opening, own.Came, own.Gone, own.Closing, own.Stock.Change));
        page.Say($"4.2 满意情况。分别向人才和用人单位发放问卷{own.Talents.Issued}份、{own.Firms.Issued}份，有效问卷分别为{own.Talents.Valid}份和{own.Firms.Valid}份，其中满意的各有{own.Talents.Content}份、{own.Firms.Content}份，满意度依次为{own.Talents.ContentRate}%、{own.Firms.ContentRate}%。");
        page.Heading(1, "5 得了多少分");
        page.Say($"按百分制评价，政策得{own.Sheet.Score}分，属“{own.Sheet.Grade}”档。失分{own.Sheet.Lost}分，{own.Sheet.Groups.Select(one => page.Text($"{one.Name}失{one.Lost}分")):，}。");
        page.Table(table =>
        {
            table.Head("指标", "满分", "得分", "得分率（%）");
            foreach (var group in own.Sheet.Groups)
            {
                table.Row(group.Name, group.Weight, group.Score, group.Rate);
                foreach (var mark in group.Marks)
                    table.Row($"—{mark.Name}", mark.Weight, mark.Score, null);
            }
            table.Row("总分", own.Sheet.Weight, own.Sheet.Score, null);
        });
        page.Heading(1, "6 哪些地方要改");
        page.Say($"6.1 追缴滞后。领取安家补助后服务不满三年就离开的有{own.GoneSoon}人，应退补助{own.GoneMoney}万元，已退{own.Recovered}万元，追回率{own.RecoveredRate}%，还有{own.Unrecovered:元,0}元没有收回，“离职追缴”因此失{own.Sheet.Of("离职追缴").Lost}分。");
        page.Say($"6.2 标准拉得太开。一名博士的安家补助为{own.Degrees[0].Standard:万,0}万元，高级技师只有{own.Degrees[3].Standard}万元，技能人才反映较多，“标准合理性”失{own.Sheet.Of("标准合理性").Lost}分。");
        page.Say($"6.3 预算偏宽。三年预算共{own.All.Budget}万元，实际只用{own.All.Spent}万元，{last.Name}执行率{last.Rate}%，“预算执行”得{own.Sheet.Of("预算执行").Score}分。");
        page.Heading(1, "7 结论");
        page.Say($"三年{own.All.Spent:亿}亿元的投入换来{own.All.Granted}人落户，方向正确，建议保留；安家补助改为分年发放，租房补贴每月{own.RentStandard:元,0}元的标准维持不变；对未退的{own.Unrecovered}万元由区人才办限期追缴。");
    }

    private static void Spending(TalentPolicy own, DepartmentYear year, Page page)
    {
        var (first, before, last) = (own.Years[0], own.Years[1], own.Years[2]);
        page.Say($"三年共有{own.All.Asked}人申请，{own.All.Granted}人通过，未通过{own.All.Refused}人。共发放{own.All.Spent}万元，其中安家补助{own.All.Settling}万元、租房补贴{own.All.Rent}万元。");
        page.Say($"逐年看，{first.Name}、{before.Name}、{last.Name}分别发放{first.Spent}万元、{before.Spent}万元、{last.Spent}万元，通过人数分别为{first.Granted}人、{before.Granted}人和{last.Granted}人。{year.Year}年的支出比上年{page.Moved(own.Spent)}万元，{page.Rose(own.Spent)}；通过人数比上年{page.Moved(own.Granted)}人，{page.Rose(own.Granted)}；安家补助比上年{page.Moved(own.Settling)}万元。");
        page.Aside("金额单位：万元");
        page.Table(table => table
            .Head("年度", "申请人数", "通过人数", "通过率%", "预算", "支出", "其中：安家", "其中：租房", "执行率%")
            .Rows(own.Years.Insert(0, own.All), (one, _) => [one.Name, one.Asked, one.Granted, one.PassRate, one.Budget, one.Spent, one.Settling, one.Rent, one.Rate]));
    }

    private static void Degrees(TalentPolicy own, Page page)
    {
        var last = own.Years[2];
        page.Say($"当年发放的{last.Spent}万元里，安家补助{last.Settling}万元，占{own.SettlingShare}%；其余{last.Rent}万元为租房补贴，占{own.RentShare}%。");
        page.Say($"安家补助按学历（技能）发给{last.Granted}人：{own.Degrees.Select(one => page.Text($"{one.Name}{one.People}人")):、}。金额上，本科生合计{own.Degrees[2].Money}万元，占{own.Degrees[2].MoneyShare}%；硕士{own.Degrees[1].Money}万元，博士{own.Degrees[0].Money}万元。");
        page.Style = page.Style with { MoneyScale = 1, MoneyDecimals = 0 };
        page.Aside("金额单位：元");
        page.Table(table => table
            .Head("对象", "补助标准（元/人）", "人数", "人数占比（%）", "补助金额", "金额占比（%）")
            .Rows(own.Degrees, (one, _) => [one.Name, one.Standard, one.People, one.PeopleShare, one.Money, one.MoneyShare])
            .Row("合计", null, last.Granted, null, last.Settling, null));
        page.Style = page.Style with { MoneyScale = 10_000, MoneyDecimals = 4 };
        page.Say($"租房补贴发给{own.RentPeople}人，累计{own.RentMonths}人月，每人月{own.RentStandard:元,0}元，共{last.Rent}万元，人均领取{own.RentEach}元。");
    }
}
