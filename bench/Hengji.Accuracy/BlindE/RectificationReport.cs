using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindE;

/// <summary>A government to its congress on what became of an audit: problems counted and in money, each in clauses of its own; one annex whose cells are short sentences.</summary>
internal sealed class RectificationReport() : BlindLayout("rectification", "blind-e", new NumberStyle { PercentDecimals = 1 })
{
    private const string Numerals = "一二三四五六七八九十";

    protected override void Write(DepartmentYear year, Page page)
    {
        var mended = year.BlindE.Rectification;
        page.Heading(0, $"关于{year.Region}{year.Year - 1}年度审计查出问题整改情况的报告");
        page.Plain("主任、各位副主任、各位委员：");
        page.Say($"受政府委托，现将{year.Year - 1}年度本级预算执行和其他财政收支审计查出问题的整改情况报告如下，请予审议。");
        page.Heading(1, "一、整改工作总体情况");
        Overview(year, page);
        page.Heading(1, "二、各领域问题整改情况");
        foreach (var (field, index) in mended.Fields.Select((field, index) => (field, index)))
            Field(field, index, page);
        page.Heading(1, "三、以前年度遗留问题和责任追究情况");
        Blame(mended, page);
        page.Heading(1, "附件　问题整改情况汇总");
        Annex(mended, page);
    }

    private static void Overview(DepartmentYear year, Page page)
    {
        var (mended, all) = (year.BlindE.Rectification, year.BlindE.Rectification.All);
        page.Say($"审计工作报告共披露具体问题{all.Count}个，涉及{mended.Bodies}个部门和单位，其中有金额的{all.WithMoney}个，问题金额{all.Amount}万元，属于管理不规范而无金额的{all.Plain}个。截至{year.Year}年11月底，完成整改{all.Finished}个，尚有{all.Open}个未完成；整改到位{all.Done}万元，占问题金额的{all.DoneRate}%，未到位{all.Left}万元。");
        page.Say($"按个数计算，整改完成率为{all.FinishedRate}%。上年同期，{mended.LastCount}个问题完成整改{mended.LastFinished}个，完成率{mended.LastRate}%，今年{page.Word(mended.RateChange, "提高", "回落")}{mended.RateChange:abs}个百分点。");
        page.Say($"按整改要求分，{mended.Kinds.Select(kind => page.Text($"{kind.Name}{kind.Count}个，已完成{kind.Finished}个，完成率{kind.Rate}%")):；}。");
        page.Say($"整改到位的资金中，上缴国库{mended.Ways[0]}万元，归还原渠道{mended.Ways[1]}万元，统筹盘活{mended.Ways[2]}万元，追回损失{mended.Ways[3]}万元，以调整账目等方式纠正{mended.Ways[4]}万元。有关部门和单位制定完善制度{mended.Rules}项。");
    }

    private static void Field(AuditedField field, int index, Page page)
    {
        page.Heading(2, $"（{Numerals[index]}）{field.Name}方面");
        page.Counts(field.WithMoney, field.Problems.Length);
        page.Say(index % 2 == 0
            ? page.Text($"共{field.Count}个问题，已整改{field.Finished}个，占{field.FinishedRate}%{Open(page, field)}。涉及问题金额{field.Amount}万元，已整改{field.Done}万元{Left(page, field)}。{field.Plain}个管理类问题均已办结，{field.WithMoney}个涉及金额的问题整改情况是：")
            : page.Text($"问题金额{field.Amount}万元，整改到位率{field.DoneRate}%，其中已整改{field.Done}万元{Left(page, field)}；{field.Count}个问题已销号{field.Finished}个{Open(page, field)}。除{field.Plain}个管理类问题全部办结外，涉及金额的{field.WithMoney}个问题："));
        foreach (var (one, number) in Numbered(field.Problems))
            page.Say(one.IsWhole
                ? page.Text($"{number}.关于{one.Name}的问题。{Whole(page, one, number)}")
                : page.Text($"{number}.关于{one.Name}的问题。涉及的{one.Amount}万元中，已有{one.Done}万元整改到位，整改率{one.Rate}%；其余{one.Left}万元{(number % 2 == 0 ? "正在履行相关程序" : "已列入计划，将于下年一季度前完成")}。"));
    }

    private static Runs Open(Page page, AuditedField field) => field.Open.Value > 0 ? page.Text($"，{field.Open}个仍在推进") : page.Text($"，全部办结");

    private static Runs Left(Page page, AuditedField field) => field.Left.Value > 0 ? page.Text($"，余{field.Left}万元") : page.Text($"");

    private static Runs Whole(Page page, AuditedProblem one, int number) =>
        number % 2 == 0 ? page.Text($"有关单位已将{one.Amount}万元全部整改到位，并修订了内部控制制度。") : page.Text($"涉及{one.Amount}万元，现已全部纠正。");

    private static void Blame(Rectification mended, Page page)
    {
        page.Say($"以前年度结转的{mended.Older}个遗留问题，本年销号{mended.OlderFinished}个，仍有{mended.OlderOpen}个继续跟踪督办。");
        page.Say($"全年移送问题线索{mended.Clues}件，其中移送公安机关{mended.ClueParts[0]}件，移送纪检监察机关{mended.ClueParts[1]}件，移送主管部门{mended.ClueParts[2]}件。共追责问责{mended.Blamed}人，给予党纪政务处分{mended.Blames[0]}人，诫勉{mended.Blames[1]}人，批评教育和责令检查{mended.Blames[2]}人。");
    }

    private static void Annex(Rectification mended, Page page)
    {
        page.Aside("金额单位：万元");
        page.Table(table => table
            .Head("领　域", "问题个数及办结情况", "办结率（%）", "问题金额", "资金整改情况")
            .Rows(mended.Fields.Add(mended.All), (one, _) =>
                [one.Name, page.Text($"{one.Count}个，办结{one.Finished}个"), one.FinishedRate, one.Amount, page.Text($"到位{one.Done}，占{one.DoneRate}%；未到位{one.Left}")]));
    }
}
