"""The shapes of the Python→JavaScript pairs: each function body in both languages.

A shape begins with `== name | type | parameters | verbs for its name`; the Python body
follows, then `--`, then the JavaScript body. `<slots>` are filled alike on both sides:

    <x> an item of <xs>; <n>, <m> numbers; <w>, <v> words; <d> a dict of numbers
    <C:x> a condition on x, <T:x> something of x's own type made from it,
    <N:x> a number made from it, <S:x> a string made from it
    <k>, <j> whole numbers, <s>, <t> strings, <out>, <sum> names of local variables
"""

LISTS = """
== keep | any | xs | keep select choose
return [<x> for <x> in <xs> if <C:x>]
--
return <xs>.filter((<x>) => <C:x>);
== change | any | xs | change convert adjust
return [<T:x> for <x> in <xs>]
--
return <xs>.map((<x>) => <T:x>);
== numbers_of | word | xs | measure rate
return [<N:x> for <x> in <xs>]
--
return <xs>.map((<x>) => <N:x>);
== label | any | xs | label print tag
return [<S:x> for <x> in <xs>]
--
return <xs>.map((<x>) => <S:x>);
== keep_and_change | any | xs | prepare collect filter
return [<T:x> for <x> in <xs> if <C:x>]
--
return <xs>.filter((<x>) => <C:x>).map((<x>) => <T:x>);
== append_all | any | xs | copy build gather
<out> = []
for <x> in <xs>:
    <out>.append(<T:x>)
return <out>
--
const <out> = [];
for (const <x> of <xs>) {
  <out>.push(<T:x>);
}
return <out>;
== append_if | any | xs | pick collect gather
<out> = []
for <x> in <xs>:
    if <C:x>:
        <out>.append(<x>)
return <out>
--
const <out> = [];
for (const <x> of <xs>) {
  if (<C:x>) {
    <out>.push(<x>);
  }
}
return <out>;
== append_either | any | xs | mark sort_out treat
<out> = []
for <x> in <xs>:
    if <C:x>:
        <out>.append(<T:x>)
    else:
        <out>.append(<x>)
return <out>
--
const <out> = [];
for (const <x> of <xs>) {
  if (<C:x>) {
    <out>.push(<T:x>);
  } else {
    <out>.push(<x>);
  }
}
return <out>;
== skip | any | xs | skip drop leave_out
<out> = []
for <x> in <xs>:
    if <C:x>:
        continue
    <out>.append(<x>)
return <out>
--
const <out> = [];
for (const <x> of <xs>) {
  if (<C:x>) {
    continue;
  }
  <out>.push(<x>);
}
return <out>;
== until | any | xs | read_until take_until
<out> = []
for <x> in <xs>:
    if <C:x>:
        break
    <out>.append(<x>)
return <out>
--
const <out> = [];
for (const <x> of <xs>) {
  if (<C:x>) {
    break;
  }
  <out>.push(<x>);
}
return <out>;
== count | any | xs | count
<sum> = 0
for <x> in <xs>:
    if <C:x>:
        <sum> += 1
return <sum>
--
let <sum> = 0;
for (const <x> of <xs>) {
  if (<C:x>) {
    <sum> += 1;
  }
}
return <sum>;
== count_short | any | xs | count number
return len([<x> for <x> in <xs> if <C:x>])
--
return <xs>.filter((<x>) => <C:x>).length;
== add_up | any | xs | add sum_up total
<sum> = <k>
for <x> in <xs>:
    <sum> += <N:x>
return <sum>
--
let <sum> = <k>;
for (const <x> of <xs>) {
  <sum> += <N:x>;
}
return <sum>;
== add_if | any | xs | add sum_up total
<sum> = 0
for <x> in <xs>:
    if <C:x>:
        <sum> += <N:x>
return <sum>
--
let <sum> = 0;
for (const <x> of <xs>) {
  if (<C:x>) {
    <sum> += <N:x>;
  }
}
return <sum>;
== add_or_take | any | xs | balance weigh
<sum> = 0
for <x> in <xs>:
    if <C:x>:
        <sum> += <k>
    else:
        <sum> -= <j>
return <sum>
--
let <sum> = 0;
for (const <x> of <xs>) {
  if (<C:x>) {
    <sum> += <k>;
  } else {
    <sum> -= <j>;
  }
}
return <sum>;
== sum_of | any | xs | add sum_up
return sum(<N:x> for <x> in <xs>)
--
return <xs>.reduce((<sum>, <x>) => <sum> + <N:x>, 0);
== product | num | xs | multiply
<sum> = <k>
for <x> in <xs>:
    <sum> *= <x>
return <sum>
--
let <sum> = <k>;
for (const <x> of <xs>) {
  <sum> *= <x>;
}
return <sum>;
== any | any | xs | has check_for
return any(<C:x> for <x> in <xs>)
--
return <xs>.some((<x>) => <C:x>);
== all | any | xs | check approve
return all(<C:x> for <x> in <xs>)
--
return <xs>.every((<x>) => <C:x>);
== none | any | xs | lacks is_without
return not any(<C:x> for <x> in <xs>)
--
return !<xs>.some((<x>) => <C:x>);
== first | any | xs | find search
for <x> in <xs>:
    if <C:x>:
        return <x>
return None
--
for (const <x> of <xs>) {
  if (<C:x>) {
    return <x>;
  }
}
return null;
== first_changed | any | xs | find look_up
for <x> in <xs>:
    if <C:x>:
        return <T:x>
return <s>
--
for (const <x> of <xs>) {
  if (<C:x>) {
    return <T:x>;
  }
}
return <s>;
== position | any | xs | locate find_place
for i, <x> in enumerate(<xs>):
    if <C:x>:
        return i
return -1
--
for (const [i, <x>] of <xs>.entries()) {
  if (<C:x>) {
    return i;
  }
}
return -1;
== positions | any | xs | locate list_places
return [i for i, <x> in enumerate(<xs>) if <C:x>]
--
return [...<xs>.entries()].filter(([i, <x>]) => <C:x>).map(([i, <x>]) => i);
== numbered | any | xs | list number
<out> = []
for i, <x> in enumerate(<xs>):
    <out>.append(f"{i + <k>}<mark>{<x>}")
return <out>
--
const <out> = [];
for (const [i, <x>] of <xs>.entries()) {
  <out>.push(`${i + <k>}<mark>${<x>}`);
}
return <out>;
== every_other | any | xs | thin sample
<out> = []
for i, <x> in enumerate(<xs>):
    if i % <k> == 0:
        <out>.append(<T:x>)
return <out>
--
const <out> = [];
for (const [i, <x>] of <xs>.entries()) {
  if (i % <k> === 0) {
    <out>.push(<T:x>);
  }
}
return <out>;
== by_index | num | xs | weigh add
<sum> = 0
for i in range(len(<xs>)):
    <sum> += <xs>[i] * (i + <k>)
return <sum>
--
let <sum> = 0;
for (let i = 0; i < <xs>.length; i++) {
  <sum> += <xs>[i] * (i + <k>);
}
return <sum>;
== differences | num | xs | compare step_through
<out> = []
for i in range(1, len(<xs>)):
    <out>.append(<xs>[i] - <xs>[i - 1] + <k>)
return <out>
--
const <out> = [];
for (let i = 1; i < <xs>.length; i++) {
  <out>.push(<xs>[i] - <xs>[i - 1] + <k>);
}
return <out>;
== largest | num | xs+ | find_top get_most
best = <xs>[0]
for <x> in <xs>[1:]:
    if <x> > best:
        best = <x>
return best <op> <k>
--
let best = <xs>[0];
for (const <x> of <xs>.slice(1)) {
  if (<x> > best) {
    best = <x>;
  }
}
return best <op> <k>;
== longest | word | xs+ | find_longest get_longest
best = <s>
for <x> in <xs>:
    if len(<x>) >= len(best):
        best = <x>
return best
--
let best = <s>;
for (const <x> of <xs>) {
  if (<x>.length >= best.length) {
    best = <x>;
  }
}
return best;
== range_of | num | xs+ | span spread
return (max(<xs>) - min(<xs>)) <op> <k>
--
return (Math.max(...<xs>) - Math.min(...<xs>)) <op> <k>;
== top | any | xs+ | top peak
return max(<N:x> for <x> in <xs>)
--
return Math.max(...<xs>.map((<x>) => <N:x>));
== bottom | any | xs+ | bottom least
return min(<N:x> for <x> in <xs>)
--
return Math.min(...<xs>.map((<x>) => <N:x>));
== mean | num | xs | average
if len(<xs>) == 0:
    return <k>
return sum(<xs>) / len(<xs>)
--
if (<xs>.length === 0) {
  return <k>;
}
return <xs>.reduce((<sum>, <x>) => <sum> + <x>, 0) / <xs>.length;
== sorted_part | num | xs | rank lowest
return sorted(<xs>)[:<k>]
--
return [...<xs>].sort((a, b) => a - b).slice(0, <k>);
== sorted_down | num | xs | rank highest
return sorted(<xs>, reverse=True)[:<k>]
--
return [...<xs>].sort((a, b) => b - a).slice(0, <k>);
== sorted_words | word | xs | order arrange
return sorted(<T:x> for <x> in <xs>)
--
return <xs>.map((<x>) => <T:x>).sort();
== sorted_by_length | word | xs | order arrange
<out> = sorted(<xs>, key=len)
return <out>[:<k>]
--
const <out> = [...<xs>].sort((a, b) => a.length - b.length);
return <out>.slice(0, <k>);
== join | word | xs | join write
return "<mark>".join(<T:x> for <x> in <xs>)
--
return <xs>.map((<x>) => <T:x>).join("<mark>");
== join_if | word | xs | join write
<out> = [<x> for <x> in <xs> if <C:x>]
return "<mark>".join(<out>)
--
const <out> = <xs>.filter((<x>) => <C:x>);
return <out>.join("<mark>");
== reverse | any | xs | reverse turn
<out> = <xs>[::-1]
return <out>[:<k>]
--
const <out> = [...<xs>].reverse();
return <out>.slice(0, <k>);
== slice | any | xs | cut trim
return <xs>[<k>:] + <xs>[:<k>]
--
return [...<xs>.slice(<k>), ...<xs>.slice(0, <k>)];
== last_ones | any | xs | tail recent
return [<T:x> for <x> in <xs>[-<k>:]]
--
return <xs>.slice(-<k>).map((<x>) => <T:x>);
== contains | word | xs | includes knows
return <s> in <xs> or len(<xs>) > <k>
--
return <xs>.includes(<s>) || <xs>.length > <k>;
== add_missing | word | xs | complete ensure
if <s> not in <xs>:
    <xs>.append(<s>)
return <xs>
--
if (!<xs>.includes(<s>)) {
  <xs>.push(<s>);
}
return <xs>;
== split_up | any | xs | split divide
<out> = []
rest = []
for <x> in <xs>:
    if <C:x>:
        <out>.append(<x>)
    else:
        rest.append(<x>)
return [<out>, rest]
--
const <out> = [];
const rest = [];
for (const <x> of <xs>) {
  if (<C:x>) {
    <out>.push(<x>);
  } else {
    rest.push(<x>);
  }
}
return [<out>, rest];
== table | word | xs | map index
return {<x>: <N:x> for <x> in <xs>}
--
return Object.fromEntries(<xs>.map((<x>) => [<x>, <N:x>]));
== tally | word | xs | tally count
<out> = {}
for <x> in <xs>:
    <out>[<x>] = <out>.get(<x>, 0) + <k>
return <out>
--
const <out> = {};
for (const <x> of <xs>) {
  <out>[<x>] = (<out>[<x>] ?? 0) + <k>;
}
return <out>;
== group | word | xs | group
<out> = {}
for <x> in <xs>:
    key = <T:x>
    if key not in <out>:
        <out>[key] = []
    <out>[key].append(<x>)
return <out>
--
const <out> = {};
for (const <x> of <xs>) {
  const key = <T:x>;
  if (!Object.hasOwn(<out>, key)) {
    <out>[key] = [];
  }
  <out>[key].push(<x>);
}
return <out>;
== unique | any | xs | unique distinct
<out> = []
for <x> in <xs>:
    if <x> not in <out> and <C:x>:
        <out>.append(<x>)
return <out>
--
const <out> = [];
for (const <x> of <xs>) {
  if (!<out>.includes(<x>) && <C:x>) {
    <out>.push(<x>);
  }
}
return <out>;
== running | num | xs | run accumulate
<sum> = 0
<out> = []
for <x> in <xs>:
    <sum> += <T:x>
    <out>.append(<sum>)
return <out>
--
let <sum> = 0;
const <out> = [];
for (const <x> of <xs>) {
  <sum> += <T:x>;
  <out>.push(<sum>);
}
return <out>;
== pairs | num | xs | pair match
<out> = []
for a in <xs>:
    for b in <xs>:
        if a + b == <k>:
            <out>.append([a, b])
return <out>
--
const <out> = [];
for (const a of <xs>) {
  for (const b of <xs>) {
    if (a + b === <k>) {
      <out>.push([a, b]);
    }
  }
}
return <out>;
== pop_while | num | xs | trim shorten
while len(<xs>) > 0 and <xs>[-1] > <k>:
    <xs>.pop()
return <xs>
--
while (<xs>.length > 0 && <xs>.at(-1) > <k>) {
  <xs>.pop();
}
return <xs>;
"""

VALUES = """
== formula | num | n | change compute convert
return <T:n>
--
return <T:n>;
== formula_two | num | n m | combine compute mix
return <T:n> <op> <m>
--
return <T:n> <op> <m>;
== named_step | num | n m | combine compute mix
<sum> = <n> <op> <m>
return <T:sum>
--
const <sum> = <n> <op> <m>;
return <T:sum>;
== two_steps | num | n | compute derive
<sum> = <T:n>
<sum> <op>= <k>
return <sum>
--
let <sum> = <T:n>;
<sum> <op>= <k>;
return <sum>;
== test | num | n | is_good accept allow
return <C:n>
--
return <C:n>;
== test_two | num | n m | fits accept allow
return <C:n> and <C:m>
--
return <C:n> && <C:m>;
== test_word | word | w | is_good accept allow
return <C:w>
--
return <C:w>;
== reject | any | item | refuse reject
return not (<C:item>)
--
return !(<C:item>);
== spell | any | item | write spell
return <S:item>
--
return <S:item>;
== two_cases | any | item | fix correct adapt
if <C:item>:
    return <T:item>
return <item>
--
if (<C:item>) {
  return <T:item>;
}
return <item>;
== two_answers | any | item | judge name
if <C:item>:
    return <s>
return <t>
--
if (<C:item>) {
  return <s>;
}
return <t>;
== three_answers | num | n | grade judge name
if <n> < <k>:
    return <s>
elif <n> < <big>:
    return <t>
else:
    return <u>
--
if (<n> < <k>) {
  return <s>;
} else if (<n> < <big>) {
  return <t>;
} else {
  return <u>;
}
== choice | any | item | choose decide
return <T:item> if <C:item> else <item>
--
return <C:item> ? <T:item> : <item>;
== choice_words | any | item | decide answer
<out> = <s> if <C:item> else <t>
return f"{<item>}<mark>{<out>}"
--
const <out> = <C:item> ? <s> : <t>;
return `${<item>}<mark>${<out>}`;
== larger | num | n m | compare settle
if <n> > <m>:
    return <T:n>
return <T:m>
--
if (<n> > <m>) {
  return <T:n>;
}
return <T:m>;
== swap | num | n m | swap order
if <n> > <m>:
    <n>, <m> = <m>, <n>
return [<T:n>, <m>]
--
if (<n> > <m>) {
  [<n>, <m>] = [<m>, <n>];
}
return [<T:n>, <m>];
== clamp | num | n | limit clamp
return max(<k>, min(<big>, <n>))
--
return Math.max(<k>, Math.min(<big>, <n>));
== default | num | n | or_default use
if <n> is None:
    return <k>
return <T:n>
--
if (<n> === null) {
  return <k>;
}
return <T:n>;
== range_sum | num | n | add_to sum_to
<sum> = 0
for i in range(<n>):
    <sum> += <T:i>
return <sum>
--
let <sum> = 0;
for (let i = 0; i < <n>; i++) {
  <sum> += <T:i>;
}
return <sum>;
== range_if | num | n | count_to list_to
<out> = []
for i in range(1, <n> + 1):
    if <C:i>:
        <out>.append(i)
return <out>
--
const <out> = [];
for (let i = 1; i < <n> + 1; i++) {
  if (<C:i>) {
    <out>.push(i);
  }
}
return <out>;
== range_step | num | n | step count_by
<out> = []
for i in range(0, <n>, <k>):
    <out>.append(<T:i>)
return <out>
--
const <out> = [];
for (let i = 0; i < <n>; i += <k>) {
  <out>.push(<T:i>);
}
return <out>;
== range_down | num | n | count_down
<out> = []
for i in range(<n>, 0, -<k>):
    <out>.append(<T:i>)
return <out>
--
const <out> = [];
for (let i = <n>; i > 0; i -= <k>) {
  <out>.push(<T:i>);
}
return <out>;
== range_list | num | n | table list_to
return [<T:i> for i in range(<n>)]
--
return Array.from({ length: Math.max(0, <n>) }, (_, i) => <T:i>);
== halve | num | n | halve shrink
<sum> = 0
while <n> > <k>:
    <n> //= <j>
    <sum> += 1
return <sum>
--
let <sum> = 0;
while (<n> > <k>) {
  <n> = Math.floor(<n> / <j>);
  <sum> += 1;
}
return <sum>;
== grow | num | n | grow raise_up
<out> = [<n>]
while len(<out>) < <k>:
    <out>.append(<out>[-1] <op> <j>)
return <out>
--
const <out> = [<n>];
while (<out>.length < <k>) {
  <out>.push(<out>.at(-1) <op> <j>);
}
return <out>;
== digits | num | n | digits cipher
<sum> = <k>
for c in str(<n>):
    if c != "-":
        <sum> += int(c) * <j>
return <sum>
--
let <sum> = <k>;
for (const c of String(<n>)) {
  if (c !== "-") {
    <sum> += Number(c) * <j>;
  }
}
return <sum>;
== chain | num | n | chain follow
a, b = <k>, <j>
for i in range(<n>):
    a, b = b, a + b
return a
--
let [a, b] = [<k>, <j>];
for (let i = 0; i < <n>; i++) {
  [a, b] = [b, a + b];
}
return a;
== recursive | num | n | repeat climb
if <n> <= <k>:
    return <j>
return <f>(<n> - <k>) <op> <n>
--
if (<n> <= <k>) {
  return <j>;
}
return <f>(<n> - <k>) <op> <n>;
== inner | num | n m | apply combine
def step(value):
    return <T:value>

return step(<n>) <op> step(<m>)
--
function step(value) {
  return <T:value>;
}

return step(<n>) <op> step(<m>);
== arrow | num | n m | apply combine
step = lambda value: <T:value>
return step(<n>) <op> <m>
--
const step = (value) => <T:value>;
return step(<n>) <op> <m>;
== make_word | word | w | shape form
return <T:w>
--
return <T:w>;
== size_word | word | w | measure rate
return <N:w>
--
return <N:w>;
== two_words | word | w v | join pair
return f"<lead>{<w>}<mark>{<v>}"
--
return `<lead>${<w>}<mark>${<v>}`;
== two_words_test | word | w v | compare match
return <N:w> < <N:v>
--
return <N:w> < <N:v>;
== word_plus | word | w v | join pair
<out> = <T:w>
return <out> + "<mark>" + <v>
--
const <out> = <T:w>;
return <out> + "<mark>" + <v>;
== count_letters | word | w | count_letters
<sum> = 0
for c in <w>:
    if c in <letters>:
        <sum> += <k>
return <sum>
--
let <sum> = 0;
for (const c of <w>) {
  if (<letters>.includes(c)) {
    <sum> += <k>;
  }
}
return <sum>;
== hide_letters | word | w | hide mask
<out> = ""
for c in <w>:
    if c in <letters>:
        <out> += "<mark>"
    else:
        <out> += c
return <out>
--
let <out> = "";
for (const c of <w>) {
  if (<letters>.includes(c)) {
    <out> += "<mark>";
  } else {
    <out> += c;
  }
}
return <out>;
== only_letters | word | w | strip clean
return "<mark>".join(c for c in <w> if c not in <letters>)
--
return [...<w>].filter((c) => !<letters>.includes(c)).join("<mark>");
== same_backwards | word | w | mirror same
<out> = <T:w>
return <out> == <w>[::-1]
--
const <out> = <T:w>;
return <out> === [...<w>].reverse().join("");
== shift | word | w | shift code
<out> = ""
for c in <w>:
    <out> += chr(ord(c) + <k>)
return <out>
--
let <out> = "";
for (const c of <w>) {
  <out> += String.fromCharCode(c.charCodeAt(0) + <k>);
}
return <out>;
== pieces | word | w | split words_of
<out> = <w>.split("<sep>")
return [part for part in <out> if <C:part>]
--
const <out> = <w>.split("<sep>");
return <out>.filter((part) => <C:part>);
== pieces_joined | word | w | split respell
<out> = <w>.split("<sep>")
return "<mark>".join(<T:part> for part in <out>)
--
const <out> = <w>.split("<sep>");
return <out>.map((part) => <T:part>).join("<mark>");
== pad | word | w | pad fill
while len(<w>) < <k>:
    <w> += "<mark>"
return <w>
--
while (<w>.length < <k>) {
  <w> += "<mark>";
}
return <w>;
"""

TABLES = """
== look_up | num | d key | look_up get
return <d>.get(<key>, <k>) <op> <j>
--
return (<d>[<key>] ?? <k>) <op> <j>;
== if_known | num | d key | look_up find
if <key> in <d>:
    return <d>[<key>] <op> <k>
return <j>
--
if (Object.hasOwn(<d>, <key>)) {
  return <d>[<key>] <op> <k>;
}
return <j>;
== if_unknown | num | d key | set put
if <key> not in <d>:
    <d>[<key>] = <k>
return <d>
--
if (!Object.hasOwn(<d>, <key>)) {
  <d>[<key>] = <k>;
}
return <d>;
== raise_one | num | d key | raise_one add_to
<d>[<key>] = <d>.get(<key>, 0) + <k>
return <d>
--
<d>[<key>] = (<d>[<key>] ?? 0) + <k>;
return <d>;
== values_sum | num | d | add total
return sum(<d>.values()) <op> <k>
--
return Object.values(<d>).reduce((<sum>, value) => <sum> + value, 0) <op> <k>;
== values_kept | num | d | values list_values
return [<T:value> for value in <d>.values()]
--
return Object.values(<d>).map((value) => <T:value>);
== keys_by_value | num | d | names keys
return [key for key, value in <d>.items() if <C:value>]
--
return Object.entries(<d>).filter(([key, value]) => <C:value>).map(([key, value]) => key);
== keys_sorted | num | d | sorted_keys order
return [<T:key> for key in sorted(<d>)]
--
return Object.keys(<d>).sort().map((key) => <T:key>);
== loop_items | num | d | list report
<out> = []
for key, value in <d>.items():
    <out>.append(f"{key}<mark>{value}")
return <out>
--
const <out> = [];
for (const [key, value] of Object.entries(<d>)) {
  <out>.push(`${key}<mark>${value}`);
}
return <out>;
== loop_items_if | num | d | count report
<sum> = 0
for key, value in <d>.items():
    if <C:key>:
        <sum> += <T:value>
return <sum>
--
let <sum> = 0;
for (const [key, value] of Object.entries(<d>)) {
  if (<C:key>) {
    <sum> += <T:value>;
  }
}
return <sum>;
== new_values | num | d | update change
return {key: <T:value> for key, value in <d>.items()}
--
return Object.fromEntries(Object.entries(<d>).map(([key, value]) => [key, <T:value>]));
== in_place | num | d | update change
for key in <d>:
    <d>[key] <op>= <k>
return <d>
--
for (const key of Object.keys(<d>)) {
  <d>[key] <op>= <k>;
}
return <d>;
== keep_items | num | d | keep filter
<out> = {}
for key, value in <d>.items():
    if <C:value>:
        <out>[key] = value
return <out>
--
const <out> = {};
for (const [key, value] of Object.entries(<d>)) {
  if (<C:value>) {
    <out>[key] = value;
  }
}
return <out>;
== record | any | item | record make
return {"<field>": <item>, "<field2>": <T:item>}
--
return { <field>: <item>, <field2>: <T:item> };
"""
