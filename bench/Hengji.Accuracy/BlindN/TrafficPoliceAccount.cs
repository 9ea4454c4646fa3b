using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindN;

/// <summary>A county's traffic police in the south-west, all in 元: forms first, income and expenditure by kind against last year, vehicles and assets in a wide table.</summary>
internal sealed class TrafficPoliceAccount() : BlindLayout("traffic-police", "blind-n", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindN.Police;
        page.Heading(0, $"{year.Region}公安局交通警察大队{year.Year}年度部门决算");
        page.Heading(1, "第一部分　部门概况");
        page.Say($"一、主要职能。负责辖区道路交通秩序管理、交通事故处理、机动车和驾驶人管理以及交通安全宣传。");
        page.Say($"二、部门基本情况。纳入{year.Year}年度部门决算编报的单位共1个。{year.Year}年末实有人员编制{account.People.Posts}人，其中：行政编制{account.People.CivilPosts}人，事业编制{account.People.PublicPosts}人；在职在编实有人员{account.People.Staff}人，其中：行政人员{account.People.Civil}人，事业人员{account.People.Public}人。年末由养老保险基金发放养老金的离退休人员{account.People.Retired.Now}人，较上年末的{account.People.Retired.Last}人{(account.People.Retired.Change.Value == 0 ? page.Text($"没有变化") : page.Text($"{page.Word(account.People.Retired.Change, "增加", "减少")}{account.People.Retired.Change:abs}人"))}。实有车辆{account.Costs.Cars}辆。");
        page.Heading(1, $"第二部分　{year.Year}年度部门决算表");
        PoliceForms.Write(account, page);
        page.Heading(1, $"第三部分　{year.Year}年度部门决算情况说明");
        Money(year, account, page);
        General(year, account, page);
        ThreePublic(year, account.Costs, page);
        page.Heading(1, "第四部分　其他重要事项情况说明");
        PoliceForms.Others(year, account, page);
    }

    private static void Money(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Heading(2, "一、收入决算情况说明");
        page.Say($"{year.Region}公安局交通警察大队{year.Year}年度收入合计{account.Income.Now}元。其中：{account.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now}元，占总收入的{one.Share}%")):；}；事业收入0.00元，占总收入的0.00%；经营收入0.00元，占总收入的0.00%。");
        page.Say($"与上年相比，收入合计{page.Differs(account.Income, "元")}。其中：{account.Sources.Select(one => page.Text($"{one.Name}{page.Differs(one.Money, "元")}")):；}。");
        page.Heading(2, "二、支出决算情况说明");
        page.Say($"{year.Year}年度支出合计{account.Spent.Now}元。其中：基本支出{account.Basic.Now}元，占总支出的{account.BasicShare}%；项目支出{account.Project.Now}元，占总支出的{account.ProjectShare}%。与上年相比，支出合计{page.Differs(account.Spent, "元")}。其中：基本支出{page.Differs(account.Basic, "元")}；项目支出{page.Differs(account.Project, "元")}，主要原因是交通设施更新和涉案财物管理支出变化。");
        var money = account.Economic;
        page.Say($"（一）基本支出情况。{year.Year}年度用于保障机关正常运转的日常支出{account.Basic.Now}元，比上年{page.Differs(account.Basic, "元")}。其中：基本工资、津贴补贴等人员经费支出{money.Personnel.Now}元，占基本支出的{money.PersonnelShare}%；办公费、印刷费、水电费等公用经费支出{money.Office.Now}元，占基本支出的{money.OfficeShare}%。");
        page.Say($"（二）项目支出情况。{year.Year}年度用于保障完成特定工作任务的专项业务工作支出{account.Project.Now}元，比上年{page.Differs(account.Project, "元")}。其中开展绩效自评的项目支出{account.Results.Executed}元。");
    }

    private static void General(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Heading(2, "三、一般公共预算财政拨款支出决算情况说明");
        page.Say($"（一）总体情况。{year.Year}年度一般公共预算财政拨款支出{account.Whole.Now}元，占本年支出合计的{account.Fiscal.GeneralShare}%。与上年相比{page.Differs(account.Whole.Money, "元")}。完成年初预算{account.Whole.Budget}元的{account.Whole.Rate}%。");
        page.Plain("（二）具体使用情况。");
        foreach (var (top, number) in Numbered(account.Tops))
            page.Say($"{number}.{top.Name}（类）支出{top.Now}元，占一般公共预算财政拨款总支出的{top.Share}%，主要用于{Use(account, top, page)}。");
    }

    private static Runs Use(FinalAccount account, AccountSubject top, Page page) => page.Text(
        $"{account.Items.Where(item => item.Code.StartsWith(top.Code, StringComparison.Ordinal)).Select(item => page.Text($"{item.Name}{item.Now}元")):、}");

    private static void ThreePublic(DepartmentYear year, HeldCosts costs, Page page)
    {
        var three = costs.Three;
        page.Heading(2, "四、财政拨款“三公”经费支出决算情况说明");
        page.Say($"（一）总体情况。{year.Year}年度财政拨款“三公”经费支出年初预算为{three.Budget}元，支出决算为{three.Now}元，完成年初预算的{three.Rate}%。其中：因公出国（境）费支出年初预算为0.00元，决算为0.00元；公务用车购置费支出年初预算为{costs.Buy!.Budget}元，决算为{costs.Buy.Now}元，完成年初预算的{costs.Buy.Rate}%；公务用车运行维护费支出年初预算为{costs.Run.Budget}元，决算为{costs.Run.Now}元，完成年初预算的{costs.Run.Rate}%；公务接待费支出年初预算为{costs.Reception.Budget}元，决算为{costs.Reception.Now}元，完成年初预算的{costs.Reception.Rate}%。");
        page.Say($"“三公”经费支出决算数比上年{page.Differs(three.Money, "元")}。其中：公务用车购置费支出决算{page.Differs(costs.Buy.Money, "元")}；公务用车运行维护费支出决算{page.Differs(costs.Run.Money, "元")}；公务接待费支出决算{page.Differs(costs.Reception.Money, "元")}。");
        page.Say($"（二）具体情况。公务用车购置及运行维护费支出{costs.Vehicle.Now}元，占“三公”经费的{costs.Vehicle.Share}%，开支财政拨款的公务用车保有量为{costs.Cars}辆；公务接待费支出{costs.Reception.Now}元，占{costs.Reception.Share}%，安排国内公务接待{costs.Batches}批次，接待人次{costs.Guests}人，人均{costs.PerGuest}元。");
    }
}
