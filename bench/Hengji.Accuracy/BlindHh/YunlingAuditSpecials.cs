using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindHh;

/// <summary>The chapters of a county's audit on special money and on what was put right.</summary>
internal static class YunlingAuditSpecials
{
    public static void Write(YunlingAudit own, Page page)
    {
        var (field, cases) = (own.Fields[2], own.Cases);
        SpecialAudit farm = own.Specials[0], aid = own.Specials[1], flats = own.Specials[2];
        page.Counts(own.Audits[2], own.Specials.Length);
        page.Say($"围绕乡村振兴和民生保障组织了{own.Audits[2]}项专项审计，查出问题{field.Found}个，涉及{field.Money}万元，占{field.Share}%。");
        page.Say($"（一）高标准农田建设资金。抽查的工程送审造价{cases.Sent}万元，审定{cases.Settled}万元，多计工程款{farm.First}万元，核减率{cases.CutRate}%；另有{farm.Second}万元质量保证金提前支付。两项共计{farm.Finding.Money}万元。");
        page.Say($"（二）惠农惠民补贴资金。{cases.People}名不符合条件人员领取补贴，每人{cases.Each:元,0}元，合计{aid.First}万元；{aid.Second}万元补贴资金滞留乡镇未发放到户。该专项问题金额{aid.Finding.Money}万元。");
        page.Say($"（三）保障性住房管理。全县公共租赁住房{cases.Flats}套，审计时空置{cases.Empty}套，空置率{cases.EmptyRate}%；承租户欠缴租金{flats.First}万元，租赁补贴违规列支{flats.Second}万元，问题金额共{flats.Finding.Money}万元。");
        page.Aside("单位：个、万元");
        page.Table(table => table
            .Head("专项审计事项", "问题数", "问题金额")
            .Rows(own.Specials, (one, _) => [one.Finding.Name, one.Finding.Found, one.Finding.Money])
            .Row("小计", field.Found, field.Money));
    }

    public static void Mending(YunlingAudit own, DepartmentYear year, Page page)
    {
        page.Say($"（一）本年度问题整改。三个方面{own.All.Found}个问题中，{own.All.Done}个已经整改到位，{own.All.Open}个正在整改。{own.Fields.Select(one => page.Text($"{one.Name}方面整改{one.Done}个，尚余{one.Open}个")):；}。");
        page.Aside("单位：个、万元");
        page.Table(table => table
            .Head("审计领域", "问题金额", "问题数量", "已整改", "正在整改", "整改率（%）")
            .Row("总计", own.All.Money, own.All.Found, own.All.Done, own.All.Open, own.All.DoneRate)
            .Rows(own.Fields, (one, _) => [one.Name, one.Money, one.Found, one.Done, one.Open, one.DoneRate]));
        page.Say($"已整改问题金额{own.Fixed}万元，占{own.All.Money}万元的{own.FixedRate}%。按整改方式，{own.Fixes.Select(one => page.Text($"{one.Name}{one.Amount}万元（{one.Share}%）")):，}。");
        page.Say($"（二）上年度问题整改。{year.Year - 1}年度审计工作报告反映的{own.LastFound}个问题，已完成整改{own.LastDone}个，完成率{own.LastRate}%，剩余{own.LastOpen}个为历史遗留问题。");
        page.Say($"（三）移送和建章立制。向有关方面移送问题线索{own.CasesAll}件，其中纪检监察机关{own.Cases1}件、主管部门{own.Cases2}件。有关部门制定完善制度{own.RuleCount}项，即{page.List(own.RuleCount, own.Rules)}。");
    }
}
