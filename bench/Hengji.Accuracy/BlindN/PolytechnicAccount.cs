using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindN;

/// <summary>A province's polytechnic in the east: forms first, then every total taken apart in numbered lists, each part against last year; meetings and trainings told with the three public costs.</summary>
internal sealed class PolytechnicAccount() : BlindLayout("polytechnic", "blind-n", new NumberStyle { HasThousands = true, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindN.Polytechnic;
        page.Heading(0, $"东澜工程职业学院{year.Year}年度单位决算公开");
        page.Heading(1, "第一部分　单位概况");
        page.Say($"一、主要职能。开展全日制高等职业教育和职业技能培训，培养高素质技术技能人才，开展应用技术研究和社会服务。");
        page.Say($"二、机构设置。学院内设党政管理机构、教学科研机构和教辅机构，无下属独立核算单位。{year.Year}年末在职教职工{account.People.Staff}人，其中专任教师{account.People.Public}人，行政教辅人员{account.People.Civil}人；离退休人员{account.People.Retired.Now}人。");
        page.Heading(1, $"第二部分　{year.Year}年度单位决算表");
        PolytechnicForms.Write(account, page);
        page.Heading(1, $"第三部分　{year.Year}年度单位决算情况说明");
        Total(year, account, page);
        Parts(year, account, page);
        General(year, account, page);
        ThreePublic(year, account.Costs, page);
        PolytechnicForms.Others(year, account, page);
    }

    private static void Total(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Heading(2, "一、收入支出决算总体情况说明");
        page.Say($"{year.Year}年度收入、支出决算总计{account.Total.Now}万元。与上年相比，收、支总计各{page.Differs(account.Total)}。其中：");
        page.Say($"（一）收入决算总计{account.Total.Now}万元。包括：");
        page.Say($"1.本年收入决算合计{account.Income.Now}万元。与上年相比，{page.Differs(account.Income)}，变动原因：学费、住宿费收入随在校生人数变化，专项拨款安排变化。");
        page.Say($"2.使用非财政拨款结余0万元。与上年决算数相同。");
        page.Say($"3.年初结转和结余{account.Opening}万元，为以前年度尚未完成、结转到本年仍按原用途使用的资金。");
        page.Say($"（二）支出决算总计{account.Total.Now}万元。包括：");
        page.Say($"1.本年支出决算合计{account.Spent.Now}万元。与上年相比，{page.Differs(account.Spent)}。");
        page.Say($"2.结余分配{account.Allocated!}万元，为提取的职工福利基金和转入的事业基金。");
        page.Say($"3.年末结转和结余{account.Closing}万元，为结转下年继续使用的项目资金。");
    }

    private static void Parts(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Heading(2, "二、收入决算情况说明");
        page.Say($"{year.Year}年度本年收入决算合计{account.Income.Now}万元，其中：{account.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now}万元，占{one.Share}%")):；}；上级补助收入0万元，占0%；附属单位上缴收入0万元，占0%。");
        page.Heading(2, "三、支出决算情况说明");
        page.Say($"{year.Year}年度本年支出决算合计{account.Spent.Now}万元，其中：基本支出{account.Basic.Now}万元，占{account.BasicShare}%；项目支出{account.Project.Now}万元，占{account.ProjectShare}%；经营支出0万元，占0%。");
        page.Heading(2, "四、财政拨款收入支出决算总体情况说明");
        page.Say($"{year.Year}年度财政拨款收入、支出决算总计{account.Fiscal.Total.Now}万元。与上年相比，收、支总计各{page.Differs(account.Fiscal.Total)}。");
    }

    private static void General(DepartmentYear year, FinalAccount account, Page page)
    {
        var money = account.Economic;
        page.Heading(2, "五、财政拨款支出决算情况说明");
        page.Say($"{year.Year}年度财政拨款支出决算{account.Whole.Now}万元，占本年支出合计的{account.Fiscal.GeneralShare}%。与{year.Year}年度财政拨款支出年初预算{account.Whole.Budget}万元相比，完成年初预算的{account.Whole.Rate}%。其中：");
        foreach (var (top, number) in Numbered(account.Tops))
            Class(account, top, number, page);
        page.Heading(2, "六、财政拨款基本支出决算情况说明");
        page.Say($"{year.Year}年度财政拨款基本支出决算{account.Whole.Basic}万元，其中：");
        page.Say($"（一）人员经费{money.Personnel.Now}万元。主要包括：{AccountPhrases.Names(money.WageItems)}、{AccountPhrases.Names(money.HelpItems)}。");
        page.Say($"（二）公用经费{money.Office.Now}万元。主要包括：{AccountPhrases.Names(money.GoodsItems)}、办公设备购置。");
    }

    private static void Class(FinalAccount account, AccountSubject top, int number, Page page)
    {
        page.Say($"（{AccountPhrases.Numerals[number - 1]}）{top.Name}（类）年初预算{top.Budget}万元，支出决算{top.Now}万元。");
        foreach (var (item, at) in Numbered(account.Items.Where(item => item.Code.StartsWith(top.Code, StringComparison.Ordinal))))
            page.Say($"{at}.{item.Path(account)}。年初预算{item.Budget}万元，支出决算{item.Now}万元，{(item.IsPlanned ? page.Text($"完成年初预算的{item.Rate}%。{item.Beside("年初预算数", "的主要原因：")}") : page.Text($"年初无预算，为年中追加"))}。");
    }

    private static void ThreePublic(DepartmentYear year, HeldCosts costs, Page page)
    {
        var away = costs.Abroad!;
        page.Heading(2, "七、财政拨款“三公”经费、会议费和培训费支出情况说明");
        page.Say($"（一）“三公”经费支出总体情况。{year.Year}年度财政拨款“三公”经费支出决算{costs.Three.Now}万元（其中：一般公共预算支出{costs.Three.Now}万元）。与上年相比，{page.Differs(costs.Three.Money)}。其中，因公出国（境）费支出{away.Now}万元，占“三公”经费的{away.Share}%；公务用车购置及运行维护费支出{costs.Vehicle.Now}万元，占“三公”经费的{costs.Vehicle.Share}%；公务接待费支出{costs.Reception.Now}万元，占“三公”经费的{costs.Reception.Share}%。");
        page.Say($"（二）具体情况。1.因公出国（境）费支出预算{away.Budget}万元，支出决算{away.Now}万元，完成预算的{away.Rate}%。全年使用财政拨款安排的出国（境）团组{costs.Groups}个，累计{costs.Travellers}人次。");
        page.Say($"2.公务用车购置及运行维护费支出预算{costs.Vehicle.Budget}万元，支出决算{costs.Vehicle.Now}万元，完成预算的{costs.Vehicle.Rate}%，{costs.Vehicle.Beside()}。其中：公务用车购置支出0万元；公务用车运行维护费支出{costs.Run.Now}万元。截至{year.Year}年12月31日，开支财政拨款的公务用车保有量为{costs.Cars}辆。");
        page.Say($"3.公务接待费支出预算{costs.Reception.Budget}万元，支出决算{costs.Reception.Now}万元，完成预算的{costs.Reception.Rate}%，{costs.Reception.Beside()}。其中：国内公务接待支出{costs.Reception.Now}万元，接待{costs.Batches}批次，{costs.Guests}人次。");
        page.Say($"（三）会议费支出预算{costs.Meeting.Budget}万元，支出决算{costs.Meeting.Now}万元，完成预算的{costs.Meeting.Rate}%。{year.Year}年度全年召开会议{costs.Meetings}个，参加会议{costs.Attendants}人次。");
        page.Say($"（四）培训费支出预算{costs.Training.Budget}万元，支出决算{costs.Training.Now}万元，完成预算的{costs.Training.Rate}%。{year.Year}年度全年组织培训{costs.Courses}个，组织培训{costs.Trainees}人次。");
    }
}
