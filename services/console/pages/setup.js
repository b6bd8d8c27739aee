// the token comes after # so that it never reaches a server log
const token = new URLSearchParams(location.hash.slice(1)).get('token') ?? '';
history.replaceState(null, '', location.pathname);
const form = document.querySelector('form');
const said = document.querySelector('#said');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const { username, password, again } = Object.fromEntries(new FormData(form));
  if (password !== again) {
    said.textContent = 'Hai mật khẩu chưa giống nhau. / The two passwords differ.';
    return;
  }
  void create({ token, username, password });
});

async function create(body) {
  const headers = { 'Content-Type': 'application/json', 'X-Cau-Noi': '1' };
  try {
    const response = await fetch('/v1/setup', { method: 'POST', headers, body: JSON.stringify(body) });
    if (response.ok) {
      form.remove();
      said.textContent = 'Đã tạo tài khoản. / The account is ready. ';
      said.append(Object.assign(document.createElement('a'), { href: '/', textContent: 'Đăng nhập / Sign in' }));
      return;
    }
    const { detail, detailEn } = await response.json();
    said.textContent = `${detail} / ${detailEn}`;
  } catch {
    said.textContent = 'Không gửi được. Thử lại. / It could not be sent. Try again.';
  }
}
