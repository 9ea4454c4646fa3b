namespace Hengji.UseCases.People;

/// <summary>No such account.</summary>
public sealed record NoSuchPerson() : Problem("person.not-found", "没有这个账号。请刷新列表后再试。", "There is no such account. Reload the list.");

/// <summary>Something the person may not do.</summary>
public sealed record NotYourTask() : Problem(
    "person.forbidden", "您没有这项权限。如果工作需要，请联系安全管理员授权。", "You may not do this; ask the security administrator.");

/// <summary>A name that is taken.</summary>
public sealed record NameTaken(string Name) : Problem(
    "person.name-taken", $"用户名“{Name}”已有人使用。请换一个；停用的账号仍占用原来的用户名。", $"The user name “{Name}” is taken, perhaps by a closed account.");

/// <summary>A name that cannot be used.</summary>
public sealed record BadName(string What, string English, int Maximum) : Problem(
    "person.bad-name", $"{What}不能为空，最多 {Maximum} 个字符，首尾不能有空格。", $"{English} must have 1 to {Maximum} characters and no blanks around it.");

/// <summary>A password that is not allowed.</summary>
public sealed record BadPassword(string Why, string English) : Problem("person.password", Why, English);

/// <summary>The present password is wrong.</summary>
public sealed record WrongPassword() : Problem("person.wrong-password", "当前密码不对。请核对大小写后重新输入。", "The present password is wrong.");

/// <summary>Somebody changing their own account or rights.</summary>
public sealed record NotForYourself() : Problem(
    "person.self", "不能停用自己的账号，也不能给自己授权。请由另一位安全管理员办理。",
    "You may not close your own account or grant yourself a role; another security administrator must do it.");

/// <summary>Roles that exclude each other.</summary>
public sealed record DutiesNotSeparate(string Wanted, string Held, string Why, string WantedEnglish, string HeldEnglish, string WhyEnglish)
    : Problem(
        "grant.separation",
        $"不能再授予“{Wanted}”：此人已是“{Held}”，{Why}。请先收回原授权，或授予另一人。",
        $"“{WantedEnglish}” cannot be added: this person already is “{HeldEnglish}”; {WhyEnglish}.");

/// <summary>A grant without the department or unit its role needs, or with one it cannot have.</summary>
public sealed record BadGrantScope(string Role, string Needs, string RoleEnglish, string NeedsEnglish) : Problem(
    "grant.scope", $"“{Role}”的授权范围不对：{Needs}。", $"Wrong scope for “{RoleEnglish}”: {NeedsEnglish}.");

/// <summary>Years in the wrong order.</summary>
public sealed record BadGrantYears() : Problem(
    "grant.years", "年度范围不对：应为 2000—2100 之间的四位数，起始年度不晚于截止年度。", "Wrong years: four digits from 2000 to 2100, the first not after the last.");

/// <summary>A grant the person has already.</summary>
public sealed record GrantTwice(string Role, string RoleEnglish) : Problem(
    "grant.twice", $"此人已有范围相同的“{Role}”授权，没有重复授予。", $"The person already is “{RoleEnglish}” for the same scope.");

/// <summary>No such session.</summary>
public sealed record NoSuchSession() : Problem("session.not-found", "没有这个会话，或已结束。", "There is no such session, or it has ended.");

/// <summary>No such token.</summary>
public sealed record NoSuchToken() : Problem("token.not-found", "没有这个令牌，或已停用。", "There is no such token, or it was revoked.");

/// <summary>A token that cannot be made so.</summary>
public sealed record BadToken(string Why, string English) : Problem("token.invalid", Why, English);

/// <summary>A token of that name that still works.</summary>
public sealed record TokenNameTaken(string Name) : Problem(
    "token.name-taken", $"您已有名为“{Name}”的有效令牌。请换一个名称，或先停用原来的令牌。", $"You have a living token “{Name}” already; choose another name or revoke it first.");

/// <summary>A wrong one-time code.</summary>
public sealed record WrongCode() : Problem(
    "second-factor.wrong-code", "验证码不对或已过期。请核对手机时间，输入当前显示的 6 位数字。", "The code is wrong or too old. Check the clock of your phone and type the 6 digits shown now.");
