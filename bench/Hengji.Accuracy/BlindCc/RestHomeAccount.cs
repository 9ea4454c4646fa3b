using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>A home for retired officers in the south: forms first, then incomes one by one against last year, expenditure by class and by item against the budget, percents with one decimal.</summary>
internal sealed class RestHomeAccount() : BlindLayout("rest-home", "blind-cc", new NumberStyle { PercentDecimals = 1, Nothing = "0.00" })
{
    private static readonly string[] BasicReasons = ["在职人员工资及缴费基数调整", "人员变动", "按规定标准据实缴纳"];

    private static readonly string[] ProjectReasons = ["年度内接收安置人数发生变化", "上级补助资金安排有所调整", "部分活动改期举办", "据实结算相关费用"];

    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindCc.RestHome;
        page.Heading(0, $"{year.City()}军队离休退休干部服务中心{year.Year}年度单位决算");
        page.Heading(1, "第一部分　单位概况");
        page.Plain("一、主要职能：落实军队离休退休干部政治待遇和生活待遇，做好日常服务管理、医疗保障、文体活动和走访慰问工作。");
        page.Say($"二、机构设置：内设综合科、服务保障科、文体活动室。核定事业编制{account.People.PublicPosts}名，年末实有在职人员{account.People.Public}人，退休人员{account.People.Retired}人。");
        page.Heading(1, $"第二部分　{year.Year}年度单位决算报表");
        RestHomeForms.Write(account, page);
        page.Heading(1, $"第三部分　{year.Year}年度单位决算情况说明");
        Income(year, account, page);
        Spent(year, account, page);
        General(year, account, page);
        Costs(year, account, page);
        Others(year, account, page);
    }

    private static void Income(DepartmentYear year, OfficeAccount account, Page page)
    {
        page.Heading(2, "一、收入支出决算总体情况");
        page.Say($"（一）{year.Year}年度总收入{account.Total.Now}万元，其中本年收入{account.Income.Now}万元，较{year.Year - 1}年度决算数{page.Moved(account.Income)}。具体如下：");
        foreach (var (one, number) in Numbered(account.Sources))
            page.Say($"{number}.{one.Name}{one.Money.Now}万元，占本年收入的{one.Share}%，较{year.Year - 1}年度决算数{page.Moved(one.Money)}，主要原因：{(number == 1 ? "安置人员增减变动及生活待遇标准调整" : "利息收入及代收款项变化")}。");
        page.Say($"{account.Sources.Length + 1}.年初结转和结余{account.Opening}万元，为上年未用完、转入本年按原用途继续使用的资金。");
    }

    private static void Spent(DepartmentYear year, OfficeAccount account, Page page)
    {
        page.Say($"（二）{year.Year}年度总支出{account.Total.Now}万元，其中本年支出{account.Spent.Now}万元，较{year.Year - 1}年度决算数{page.Moved(account.Spent)}。具体如下：");
        foreach (var (one, number) in Numbered(account.Uses))
            page.Say($"{number}.{one.Name}{one.All}万元，占本年支出的{one.Share}%，较{year.Year - 1}年度决算数{page.Moved(one.Money)}。");
        page.Say($"{account.Uses.Length + 1}.年末结转和结余{account.Closing}万元，为项目未执行完毕、转入下年继续使用的资金。");
        page.Say($"本年支出中，基本支出{account.Basic.Now}万元，占{account.BasicShare}%；项目支出{account.Project.Now}万元，占{account.ProjectShare}%。");
    }

    private static void General(DepartmentYear year, OfficeAccount account, Page page)
    {
        var economy = account.Economy;
        page.Heading(2, "二、一般公共预算财政拨款支出决算情况");
        page.Say($"{year.Year}年度一般公共预算财政拨款支出{account.Whole.Now}万元，占本年支出合计的{account.GeneralShare}%。年初预算为{account.Whole.Budget}万元，完成年初预算的{account.Whole.Rate}%。");
        foreach (var (top, number) in Numbered(account.Classes))
        {
            page.Say($"（{OfficeWords.Numerals[number - 1]}）{top.Name}（类）年初预算{top.Budget}万元，支出决算{top.Now}万元，{page.Completed(top)}。");
            foreach (var (item, at) in Numbered(account.Items.Where(item => item.Code.StartsWith(top.Code, StringComparison.Ordinal))))
                page.Say($"{at}.{item.Name}（项）年初预算{item.Budget}万元，支出决算{item.Now}万元，{page.Completed(item)}。{item.BesidePlan("决算数大于预算数", "决算数小于预算数")}，主要原因是{Reason(item, at)}。");
        }
        page.Heading(2, "三、一般公共预算财政拨款基本支出决算情况");
        page.Say($"{year.Year}年度一般公共预算财政拨款基本支出{account.Whole.Basic}万元。其中：人员经费{economy.Personnel.Now}万元，占{economy.PersonnelShare}%，主要包括{economy.WageRows.Names()}、{economy.HelpRows.Names()}；公用经费{economy.Office.Now}万元，占{economy.OfficeShare}%，主要包括{economy.GoodsRows.Take(9).Names()}等。");
        page.Plain("四、本单位本年度无政府性基金预算财政拨款支出和国有资本经营预算财政拨款支出。");
    }

    private static string Reason(Line item, int at) => item.Basic.Value > 0 ? BasicReasons[at % BasicReasons.Length] : ProjectReasons[at % ProjectReasons.Length];

    private static void Costs(DepartmentYear year, OfficeAccount account, Page page)
    {
        var costs = account.Costs;
        page.Heading(2, "五、财政拨款安排的“三公”经费支出决算情况");
        page.Say($"{year.Year}年度“三公”经费支出决算{costs.Three.Now}万元，完成年初预算{costs.Three.Budget}万元的{costs.Three.Rate}%，较{year.Year - 1}年度决算数{page.Moved(costs.Three.Money)}。其中：");
        page.Plain("（一）因公出国（境）费支出0万元，全年未安排出国（境）团组。");
        page.Say($"（二）公务用车购置及运行费支出{costs.Run.Now}万元，完成年初预算的{costs.Run.Rate}%，较{year.Year - 1}年度决算数{page.Moved(costs.Run.Money)}。其中公务用车购置支出0万元；公务用车运行费支出{costs.Run.Now}万元，用于接送军休干部就医和走访慰问，年末公务用车保有量{costs.Cars}辆。");
        page.Say($"（三）公务接待费支出{costs.Reception.Now}万元，完成年初预算的{costs.Reception.Rate}%，较{year.Year - 1}年度决算数{page.Moved(costs.Reception.Money)}。全年国内公务接待{costs.Batches}批次，{costs.Guests}人次。");
    }

    private static void Others(DepartmentYear year, OfficeAccount account, Page page)
    {
        var (buying, held, rated) = (account.Buying, account.Held, account.Rated);
        page.Heading(2, "六、其他重要事项的情况说明");
        page.Say($"（一）政府采购支出{buying.All}万元，其中：货物支出{buying.Goods}万元，工程支出{buying.Works}万元，服务支出{buying.Services}万元。授予中小企业合同金额{buying.Small}万元，占政府采购支出总额的{buying.SmallShare}%，其中授予小微企业合同金额{buying.Micro}万元，占授予中小企业合同金额的{buying.MicroShare}%。");
        page.Say($"（二）截至{year.Year}年12月31日，共有车辆{held.Cars}辆，其中应急保障用车{held.Official}辆、离退休干部用车{held.Special}辆、特种专业技术用车{held.Duty}辆、其他用车{held.Others}辆。");
        page.Counts(rated.Count, rated.Projects.Length);
        page.Say($"（三）绩效自评情况。对{rated.Count}个一般公共预算项目支出开展绩效自评，预算金额合计{rated.Budget}万元，实际支出{rated.Spent}万元，执行率{rated.Rate}%。{rated.Projects.Select(one => page.Text($"{one.Name}预算{one.Budget}万元，支出{one.Spent}万元，自评{one.Score}分")):；}。");
    }
}
