using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>An agency reviews what a county spent on its hospital: a summary, money by payer, rates of points by level, each level in sentences, problems; then score sheet, equipment and polls.</summary>
internal sealed class HospitalReviewReport() : BlindLayout("hospital-review", "blind-o", new NumberStyle { HasThousands = true, Nothing = "—" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var review = year.BlindO.Hospital;
        page.Heading(0, $"白石县人民医院综合服务能力提升项目财政重点绩效评价报告");
        page.Plain($"委托单位：白石县财政局　评价机构：正衡会计师事务所　评价年度：{year.Year}年度");
        page.Heading(1, "摘要");
        page.Say($"项目计划投入{review.AllPayers.Planned}万元，到位{review.AllPayers.Arrived}万元，截至{year.Year}年12月31日支出{review.AllPayers.Spent}万元。评价组从决策、过程、产出、效益四个方面进行评价，综合得分{review.Sheet.Score}分，评价等级为“{review.Sheet.Grade}”。项目共购置设备{review.DeviceCount}台（套），门急诊人次比上年增长{review.Visits.Rate}%，综合满意度{review.Average}%。");
        page.Heading(1, "一、项目基本情况");
        Money(review, page);
        page.Heading(1, "二、评价工作开展情况");
        page.Say($"评价采用文献法、比较法、公众评判法，核查资金{review.AllPayers.Spent}万元，核查比例100%；现场盘点设备，并开展问卷调查和座谈。");
        page.Heading(1, "三、综合评价结论");
        Result(review, page);
        page.Heading(1, "四、绩效评价指标分析");
        HospitalReviewLevels.Write(review, page);
        page.Heading(1, "五、存在的主要问题");
        page.Say($"1.配套资金未足额到位。县级财政计划安排{review.Payers[2].Planned}万元，到位{review.Payers[2].Arrived}万元，到位率{review.Payers[2].ArrivedRate}%。");
        page.Say($"2.部分设备利用率不高。截至评价日，{review.Idle}台（套）设备尚未投入使用，占购置数量的{review.IdleShare}%，主要是机房改造滞后、操作人员不足。");
        page.Say($"3.资金支出偏慢。人才培养与引进执行率{review.Works[3].Rate}%，年末未支付资金合计{review.Unspent}万元。");
        page.Heading(1, "六、有关建议");
        page.Plain("一是落实县级配套责任，按进度拨付资金；二是加强设备使用绩效管理，建立单机核算；三是细化人才培养方案，健全绩效目标与预算安排挂钩机制。");
        HospitalReviewLevels.Annexes(review, page);
    }

    private static void Money(HospitalReview review, Page page)
    {
        page.Plain("（一）项目概况。项目由县人民医院实施，县卫生健康局主管，主要内容为医疗设备购置、信息化建设、临床重点专科建设、人才培养与引进。");
        page.Say($"（二）资金投入。计划投入{review.AllPayers.Planned}万元，其中{review.Payers.Select(one => page.Text($"{one.Name}{one.Planned}万元")):、}；实际到位{review.AllPayers.Arrived}万元，资金到位率{review.AllPayers.ArrivedRate}%。");
        page.Aside("金额单位：万元");
        page.Table(table => table
            .Head("资金来源", "计划投入", "实际到位", "到位率", "实际支出", "执行率（支出/到位）")
            .Rows(review.Payers.Add(review.AllPayers), (one, _) => [one.Name, one.Planned, one.Arrived, new Formatted(one.ArrivedRate, null, "%"), one.Spent, new Formatted(one.SpentRate, null, "%")]));
        page.Say($"（三）资金使用。实际支出{review.AllWorks.Spent}万元，预算执行率（支出/到位）{review.AllPayers.SpentRate}%，未支付{review.Unspent}万元。分项支出情况见下表。");
        page.Aside("金额单位：万元");
        page.Table(table => table
            .Head("支出内容", "预算金额", "实际支出", "支出率", "预算结余")
            .Rows(review.Works.Add(review.AllWorks), (one, _) => [one.Name, one.Budget, one.Spent, new Formatted(one.Rate, null, "%"), one.Left]));
    }

    private static void Result(HospitalReview review, Page page)
    {
        var sheet = review.Sheet;
        page.Say($"综合得分{sheet.Score}分，评价等级为“{sheet.Grade}”。得分情况如下：");
        page.Table(table => table
            .Head("一级指标", "权重分", "得分", "扣分", "得分率")
            .Rows(sheet.Groups, (one, _) => [one.Name, one.Weight, one.Score, one.Lost, new Formatted(one.Rate, null, "%")])
            .Row("合计", sheet.Weight, sheet.Score, sheet.Lost, page.Text($"{sheet.Score}%")));
    }
}
