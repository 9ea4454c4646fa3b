using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>What the agency says of the office's money: budget, expenditure, projects, three public costs, purchases and assets.</summary>
internal static class NatureReviewMoney
{
    public static void Write(DepartmentYear year, Page page)
    {
        var review = year.BlindW.Nature;
        var all = review.All;
        page.Say($"（一）预算安排情况。{year.Year}年年初部门预算{all.Initial}万元，其中基本支出{review.Basic.Initial}万元、项目支出{review.Project.Initial}万元；年中调整增加{all.Added}万元，调整后预算{all.Budget}万元，预算调整率{review.AddedRate}%。");
        page.Say($"（二）预算执行情况。全年实际支出{all.Spent}万元，预算完成率{all.Rate}%，比上年的{review.Spent.Last}万元{page.Moved(review.Spent)}万元，{page.Rose(review.Spent)}。其中：基本支出{review.Basic.Spent}万元，占{review.BasicShare}%；项目支出{review.Project.Spent}万元，占{review.ProjectShare}%。年末结转结余{all.Left}万元，结转结余率{review.LeftRate}%。公用经费支出{review.Common.Spent}万元，为年初预算{review.Common.Initial}万元的{review.CommonRate}%。");
        page.Heading(2, $"表1　{year.Year}年度部门预算执行情况表");
        page.Aside("金额单位：万元");
        page.Table(table => table
            .Head("支出类别", "年初预算", "预算调整", "调整后预算", "实际支出", "完成率", "结转结余")
            .Rows([review.Basic, review.Personnel, review.Common, review.Project, all], (one, index) => [index is 1 ? "其中：" + one.Name : index is 2 ? "　　　" + one.Name : one.Name, one.Initial, one.Added, one.Budget, one.Spent, new Formatted(one.Rate, null, "%"), one.Left]));
        Projects(year, page);
        ThreePublic(review, page);
        page.Say($"（五）政府采购及资产情况。全年政府采购预算{review.Buying.Budget}万元，实际采购{review.Buying.Spent}万元，政府采购执行率{review.Buying.Rate}%。年末固定资产{review.Assets}万元，其中在用{review.Used}万元、闲置{review.Idle}万元。");
    }

    private static void Projects(DepartmentYear year, Page page)
    {
        var review = year.BlindW.Nature;
        page.Counts(review.ProjectCount, review.Projects.Length);
        page.Say($"（三）项目支出情况。全年实施项目{review.ProjectCount}个，调整后预算{review.Project.Budget}万元，实际支出{review.Project.Spent}万元，执行率{review.Project.Rate}%。");
        page.Heading(2, $"表2　{year.Year}年度项目支出情况表");
        page.Aside("金额单位：万元");
        page.Table(table => table
            .Head("序号", "项目名称", "预算数", "支出数", "执行率", "结余数")
            .Rows(review.Projects, (one, index) => [index + 1, one.Name, one.Budget, one.Spent, new Formatted(one.Rate, null, "%"), one.Left])
            .Row(new Span("合计", 1, 2), review.Project.Budget, review.Project.Spent, new Formatted(review.Project.Rate, null, "%"), review.Project.Left));
    }

    private static void ThreePublic(NatureReview review, Page page)
    {
        var three = review.ThreePublic;
        page.Say($"（四）“三公”经费情况。全年预算{three.Budget}万元，实际支出{three.Now}万元，“三公”经费控制率{three.Rate}%，较上年{page.Moved(three.Money)}万元，{page.Rose(three.Money)}。未安排因公出国（境）费。");
        page.Heading(2, "表3　“三公”经费支出情况表");
        page.Aside("金额单位：万元");
        page.Table(table => table
            .Head("项目", "本年预算", "本年支出", "控制率", "上年支出", "增减额", "增减率")
            .Rows([review.Vehicles, review.Guests, three], (one, _) => [one.Name, one.Budget, one.Now, new Formatted(one.Rate, null, "%"), one.Money.Last, one.Money.Change, new Formatted(one.Money.Rate, null, "%")]));
    }
}
