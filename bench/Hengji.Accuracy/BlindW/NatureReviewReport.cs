using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>An agency reviews a city office's whole expenditure in seven chapters: body, money with four tables, method, result, achievements, problems, advice; the marks behind.</summary>
internal sealed class NatureReviewReport() : BlindLayout("nature-review", "blind-w", new NumberStyle { HasThousands = true, Nothing = "—" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var review = year.BlindW.Nature;
        page.Heading(0, $"栖云市自然资源和规划局{year.Year}年度部门整体支出绩效评价报告");
        page.Plain($"受栖云市财政局委托，衡正会计师事务所于{year.Year + 1}年6月至8月对市自然资源和规划局（以下简称“市自规局”）{year.Year}年度部门整体支出实施了绩效评价，现将有关情况报告如下。");
        page.Heading(1, "一、部门概况");
        page.Counts(review.Subunits, NatureReviewMaker.SubunitNames.Length);
        page.Say($"（一）机构设置。市自规局内设科室{review.Offices}个，下属预算单位{review.Subunits}个，分别为{string.Join("、", NatureReviewMaker.SubunitNames)}。");
        page.Say($"（二）人员情况。截至{year.Year}年12月31日，核定编制{review.Posts}名，实有在职人员{review.Staff}人，其中行政人员{review.Civil}人、事业人员{review.Institution}人，在职人员控制率{review.StaffRate}%。");
        page.Heading(1, "二、部门整体支出管理及使用情况");
        NatureReviewMoney.Write(year, page);
        page.Heading(1, "三、绩效评价工作情况");
        page.Say($"评价组采取案卷研究、现场核查、问卷调查等方法，抽查合同{review.Contracts}份，涉及金额{review.ContractMoney}万元；{review.Polls.Select(one => page.Text($"向{one.Who}发放问卷{one.Issued}份，收回有效问卷{one.Valid}份，满意{one.Content}份，满意度为{one.ContentRate}%")):；}。");
        page.Heading(1, "四、综合评价情况及评价结论");
        Result(review.Sheet, page);
        page.Heading(1, "五、主要绩效");
        Achievements(review, page);
        page.Heading(1, "六、存在的主要问题");
        Problems(review, page);
        page.Heading(1, "七、有关建议");
        page.Plain("（一）细化预算编制，将年中可预见的规划编制、地灾治理任务纳入年初预算。（二）加快项目前期工作，对连续两年执行率偏低的项目压减预算。（三）加强合同履约管理，对逾期合同逐份清理。（四）盘活闲置资产，统一调剂使用。");
        page.Heading(1, $"附表　{year.Year}年度部门整体支出绩效评价指标评分表");
        page.Table(table => Marks(table, review.Sheet));
    }

    private static void Result(MarkSheet sheet, Page page)
    {
        page.Say($"经综合评价，市自规局部门整体支出绩效得分{sheet.Score}分，评价等级为“{sheet.Grade}”。其中：{sheet.Groups.Select(one => page.Text($"{one.Name}指标{one.Weight}分，得{one.Score}分，得分率{one.Rate}%")):；}。");
        page.Table(table => table
            .Head("一级指标", "分值", "得分", "扣分", "得分率")
            .Rows(sheet.Groups, (one, _) => [one.Name, one.Weight, one.Score, one.Lost, new Formatted(one.Rate, null, "%")])
            .Row("合计", sheet.Weight, sheet.Score, sheet.Lost, page.Text($"{sheet.Score}%")));
    }

    private static void Achievements(NatureReview review, Page page)
    {
        Runs Done(Deed one) => page.Text($"{one.Name}{one.Actual}{one.Unit}，完成年度目标{one.Target}{one.Unit}的{one.Rate}%");
        page.Say($"（一）空间规划体系逐步完善。{Done(review.Deeds[0])}；{Done(review.Deeds[3])}，重大项目用地得到保障。");
        page.Say($"（二）登记服务提质增效。{Done(review.Deeds[1])}，一般登记办理时限压缩至3个工作日。");
        page.Say($"（三）资源保护力度加大。{Done(review.Deeds[5])}；{Done(review.Deeds[2])}；{Done(review.Deeds[4])}。");
    }

    private static void Problems(NatureReview review, Page page)
    {
        var least = review.Projects.MinBy(one => one.Rate.Value)!;
        page.Say($"（一）预算编制不够精准。年中追加预算{review.All.Added}万元，占年初预算的{review.AddedRate}%，其中项目支出追加{review.Project.Added}万元。该项扣{review.Sheet.Of("预算调整率").Lost}分。");
        page.Say($"（二）部分项目执行偏慢。{review.ProjectCount}个项目中有{review.SlowCount}个执行率低于80%，其中{least.Name}预算{least.Budget}万元，仅支出{least.Spent}万元，执行率{least.Rate}%，结余{least.Left}万元。");
        page.Say($"（三）合同履约管理不到位。抽查的{review.Contracts}份合同中，{review.LateContracts}份未按约定期限完成，占{review.LateShare}%，涉及金额{review.LateMoney}万元。");
        page.Say($"（四）资产使用效率有待提高。年末固定资产{review.Assets}万元，闲置{review.Idle}万元，固定资产利用率{review.UsedRate}%。");
    }

    private static void Marks(TableWriter table, MarkSheet sheet)
    {
        table.Head("一级指标", "二级指标", "三级指标", "分值", "得分", "扣分");
        foreach (var mark in sheet.Marks)
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.Weight, mark.Score, mark.Lost);
        table.Row(new Span("合计", 1, 3), sheet.Weight, sheet.Score, sheet.Lost);
    }
}
