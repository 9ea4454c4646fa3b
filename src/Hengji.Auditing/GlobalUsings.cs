global using System.Collections.Immutable;
global using System.Globalization;
global using Hengji.Auditing.Messages;
